package dev.gouji.preview;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Inline;
import dev.gouji.lint.Balance;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Rules;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.Remains;
import dev.gouji.report.Masthead;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The duties of a report, each with the findings of its rules. A duty that could not be checked never counts as met. */
final class Duties {

    /**
     * The duties in the order of the checklist, each with its rules. A rule that no duty names belongs to the duty of its group.
     */
    enum Duty {
        SECTIONS("GJ101", "GJ102", "GJ103", "GJ105", "GJ106", "GJ107", "GJ108", "GJ109", "GJ110"),
        TITLE("GJ104", "GJ805"),
        PERIOD("GJ501", "GJ502", "GJ507", "GJ508", "GJ509"),
        TABLES("GJ204", "GJ205", "GJ206", "GJ207", "GJ208", "GJ214", "GJ216"),
        FIGURES("GJ2xx"),
        BALANCE("GJ3xx"),
        CLAIMS("GJ4xx"),
        LAST_YEAR("GJ8xx"),
        FEES("GJ605", "GJ606"),
        LAW("GJ6xx"),
        DAY("GJ5xx"),
        PRIVACY("GJ705"),
        WRITING("GJ1xx", "GJ7xx");

        private final List<String> codes;

        Duty(String... codes) {
            this.codes = List.of(codes);
        }

        /** The duty of a rule; empty if the rule is not about the report. */
        static Optional<Duty> of(String code) {
            return named(code).or(() -> named(RuleId.group(code)));
        }

        private static Optional<Duty> named(String code) {
            for (Duty duty : values()) {
                if (duty.codes.contains(code)) {
                    return Optional.of(duty);
                }
            }
            return Optional.empty();
        }

        String key() {
            return "preview.duty." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The section that says what fees were collected. */
    private static final int OTHER = 6;

    private final Analysis analysis;
    private final Report report;
    private final Issues issues;
    private final List<Preview.Issue> all;
    private final Messages messages;

    Duties(Analysis analysis, Issues issues, List<Preview.Issue> all, Messages messages) {
        this.analysis = analysis;
        this.report = analysis.report();
        this.issues = issues;
        this.all = all;
        this.messages = messages;
    }

    List<Preview.Duty> checklist() {
        List<Preview.Duty> duties = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            duties.add(duty(duty));
        }
        return List.copyOf(duties);
    }

    private Preview.Duty duty(Duty duty) {
        List<String> codes = Rules.all().stream().map(r -> r.id().code()).filter(c -> Duty.of(c).equals(Optional.of(duty))).toList();
        List<Integer> found = issues.of(codes);
        if (!found.isEmpty()) {
            Preview.Mark mark = found.stream().map(n -> mark(all.get(n - 1))).max(Comparator.naturalOrder()).orElseThrow();
            Message text = Message.of("preview.duty.found").with("duty", Message.of(duty.key()))
                    .with("count", found.size());
            return new Preview.Duty(messages.render(text), mark, found);
        }
        boolean off = codes.stream().allMatch(analysis.settings()::isOff);
        Optional<Message> met = off ? Optional.empty() : met(duty);
        Message text = met.orElse(Message.of(off ? "preview.duty.off" : duty.key() + ".unknown")
                .with("duty", Message.of(duty.key())));
        return new Preview.Duty(messages.render(text), met.isPresent() ? Preview.Mark.MET : Preview.Mark.UNKNOWN, List.of());
    }

    private static Preview.Mark mark(Preview.Issue issue) {
        return switch (issue.severity()) {
            case ERROR -> Preview.Mark.BROKEN;
            case WARNING -> Preview.Mark.DOUBT;
            case INFO, HINT -> Preview.Mark.NOTE;
        };
    }

    /** The sentence for no findings; empty if there was nothing to check. */
    private Optional<Message> met(Duty duty) {
        Message met = Message.of(duty.key() + ".met");
        return switch (duty) {
            case PERIOD -> period().map(p -> met.with("from", p.from()).with("to", p.to()));
            case TABLES -> report.tables().isEmpty() ? Optional.empty() : Optional.of(met.with("form", form()));
            case FIGURES -> cells() == 0 ? Optional.empty() : Optional.of(met.with("count", cells()));
            case BALANCE -> judged() == 0 ? Optional.empty() : Optional.of(met.with("count", judged()));
            case LAST_YEAR -> analysis.peers().lastYear().map(peer -> met.with("file", peer.file()));
            case DAY -> report.masthead().signed().flatMap(Masthead::day).map(day -> met.with("date", day.toString()));
            case CLAIMS -> Optional.of(met).filter(m -> !report.tables().isEmpty());
            case FEES -> Optional.of(met).filter(m -> report.section(OTHER).isPresent());
            case PRIVACY -> Optional.of(met).filter(m -> isAllRead());
            case SECTIONS -> Optional.of(met).filter(m -> report.form().isPresent());
            case TITLE, LAW, WRITING -> Optional.of(met);
        };
    }

    /** Whether all content of the file is text. A picture or an object may hold a number that was not looked for. */
    private boolean isAllRead() {
        Remains remains = analysis.document().map(OfficeDocument::remains).orElse(Remains.NONE);
        return Stream.concat(remains.unread().stream(), remains.asides().stream()).noneMatch(u -> u.text().isEmpty());
    }

    private record Period(String from, String to) {
    }

    private Optional<Period> period() {
        Optional<LocalDate> from = report.masthead().period().map(Inline.Period::from).flatMap(Masthead::day);
        Optional<LocalDate> to = report.masthead().period().map(Inline.Period::to).flatMap(Masthead::day);
        return from.isPresent() && to.isPresent() ? Optional.of(new Period(from.get().toString(), to.get().toString())) : Optional.empty();
    }

    private String form() {
        return report.tables().get(0).form();
    }

    private int cells() {
        return report.tables().stream().mapToInt(t -> t.cells().size()).sum();
    }

    private int judged() {
        int judged = 0;
        for (Table table : report.tables()) {
            judged += new Balance(table).judgements().size();
        }
        return judged;
    }
}
