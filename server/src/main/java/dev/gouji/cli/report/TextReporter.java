package dev.gouji.cli.report;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Position;
import dev.gouji.text.Visible;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code lint --format text}: for people. Findings of a report are sorted by severity, the worst first, and shown with the source
 * line and carets under the cell.
 */
public final class TextReporter implements Reporter {

    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";
    /** By severity: red, yellow, blue, cyan. */
    private static final List<String> COLOURS = List.of("\u001B[31m", "\u001B[33m", "\u001B[34m", "\u001B[36m");
    private static final int MARGIN = 8;

    private final PrintStream out;
    private final Screen screen;
    private final Messages messages;
    private final Tally tally = new Tally();

    public TextReporter(Screen screen) {
        this.out = screen.text();
        this.screen = screen;
        this.messages = screen.messages();
    }

    @Override
    public void add(FileResult result) {
        tally.add(result);
        List<FindingGroup> groups = FindingGroup.of(result.findings());
        for (Severity severity : Severity.values()) {
            List<Placed> placed = new ArrayList<>();
            for (FindingGroup group : groups) {
                if (group.first().severity() == severity) {
                    placed.add(new Placed(group, group.place(result.analysis().report())));
                }
            }
            Collections.sort(placed);
            for (Placed group : placed) {
                print(result, group.group(), group.place());
            }
        }
    }

    /** A group of findings and the place where it is shown, which is the cell that causes it, if one is known. */
    private record Placed(FindingGroup group, Span place) implements Comparable<Placed> {

        @Override
        public int compareTo(Placed other) {
            return Integer.compare(place.start(), other.place.start());
        }
    }

    private void print(FileResult result, FindingGroup group, Span place) {
        Finding first = group.first();
        Position at = result.analysis().position(place.start());
        String tint = COLOURS.get(first.severity().ordinal());
        Optional<Message> shown = result.analysis().place(place, first.cell());
        String where = shown.isEmpty() ? ":" + (at.line() + 1) + ":" + (at.character() + 1)
                : " " + Visible.of(messages.render(shown.get()));
        println(paint(BOLD, Visible.of(result.path()) + where) + " " + paint(tint, messages.text("severity." + first.severity().code()))
                + " " + paint(DIM, codes(group)));
        println("  " + Visible.of(messages.render(first.message())));
        for (Finding further : group.findings().subList(1, group.findings().size())) {
            println("  " + messages.text("group.also") + Visible.of(messages.render(further.message())));
        }
        if (shown.isEmpty()) {
            excerpt(Excerpt.of(result.analysis().text(), place, screen.columns() - MARGIN - 1), tint);
        }
        for (Fix fix : first.fixes()) {
            println("  " + messages.text(fix.preferred() ? "fix.best" : "fix") + Visible.of(messages.render(fix.title())));
        }
        println("");
    }

    private static String codes(FindingGroup group) {
        Set<String> codes = new LinkedHashSet<>();
        for (Finding finding : group.findings()) {
            codes.add(finding.rule().code());
        }
        return String.join(" ", codes);
    }

    private void excerpt(Excerpt excerpt, String tint) {
        String number = String.valueOf(excerpt.line());
        println(paint(DIM, " ".repeat(Math.max(0, MARGIN - 3 - number.length())) + number + " │ ") + excerpt.source());
        println(paint(DIM, " ".repeat(MARGIN - 2) + "│ ") + paint(tint, excerpt.carets()));
    }

    @Override
    public void end(Summary summary) {
        for (String line : tally.lines(messages)) {
            println(line);
        }
        names("summary.missing", summary.attendance().missing());
        names("summary.late", summary.attendance().late());
        Message message = Message.of(ending(summary)).with("files", summary.reports());
        for (Severity severity : Severity.values()) {
            message = message.with(severity.code() + "s", summary.count(severity));
        }
        println(messages.render(message) + notes(summary));
    }

    private static String ending(Summary summary) {
        if (summary.reports() == 0) {
            return summary.leftOut().noReport();
        }
        return !clean(summary) ? "summary" : summary.leftOut().known() > 0 ? "summary.clean-new" : "summary.clean";
    }

    private void names(String key, List<String> names) {
        if (!names.isEmpty()) {
            println(Visible.of(messages.render(Attendance.sentence(key, names, messages))));
        }
    }

    private String notes(Summary summary) {
        Summary.LeftOut leftOut = summary.leftOut();
        return messages.further("summary.known", leftOut.known()) + messages.further("summary.unread", leftOut.unread())
                + messages.further("summary.passed", leftOut.passed());
    }

    private static boolean clean(Summary summary) {
        return summary.counts().equals(Summary.NONE.counts());
    }

    private String paint(String code, String text) {
        return screen.colour() ? code + text + PLAIN : text;
    }

    private void println(String line) {
        out.print(screen.shown(line) + "\n");
    }

    @Override
    public void close() {
        out.flush();
    }
}
