package dev.gouji.lint.rules;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.surface.PageNumbers;
import dev.gouji.text.Edit;
import dev.gouji.text.Radicals;
import java.util.List;
import java.util.function.Consumer;

/** Remains of a conversion from Word or a portal: marks, entities, page numbers, lost characters. */
public final class ConversionLeftover implements Rule {

    private static final RuleId ID = new RuleId("GJ701", "conversion-leftover", Severity.WARNING);
    private static final List<String> MARKS = List.of("[bookmark:", "[image:", "[if ", "[endif]", "HYPERLINK", "PAGEREF", "MERGEFORMAT",
            "_GoBack", "_Toc", "&nbsp;", "&ensp;", "&emsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&#160;", "mso-", "MsoNormal", "<o:p>");
    /** The first characters of such marks; most lines have none of them. */
    private static final String SIGNS = "[_&<HPMm";
    private static final String LOST = "\uFFFD";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        radicals(subject, out);
        boolean lost = false;
        for (Prose line : subject.report().prose()) {
            String text = subject.at(line);
            if (subject.hasAnyOf(line, SIGNS)) {
                MARKS.stream().filter(mark -> text.contains(mark) && !text.equals(mark)).findFirst()
                        .ifPresent(mark -> out.accept(leftover(subject, line, text, mark)));
            }
            if (!lost && subject.says(line, LOST)) {
                lost = true;
                out.accept(Finding.of(ID, line.place(text.indexOf(LOST), text.indexOf(LOST) + 1), Message.of("GJ701.lost")));
            }
            if (PageNumbers.isPageNumber(text)) {
                out.accept(Finding.about(ID, line.content(), Message.of("GJ701.page").with("words", text)).severity(Severity.HINT).build());
            }
        }
    }

    /** Reports radicals (⼯ for 工) in one finding: they come by the hundred, and one fix replaces them. */
    private static void radicals(Subject subject, Consumer<Finding> out) {
        List<Span> places = subject.written() == subject.text() ? List.of() : Radicals.places(subject.written().text());
        if (places.isEmpty()) {
            return;
        }
        List<Edit> edits = places.stream().map(place -> new Edit(place, subject.text().at(place))).toList();
        Span first = places.get(0);
        Message message = Message.of("GJ701.radical").with("words", subject.written().at(first)).with("character", subject.text().at(first))
                .with("count", places.size());
        out.accept(Finding.about(ID, first, message).fix(Fix.safe(Message.of("fix.radicals").with("count", places.size()), edits)).build());
    }

    /** A mark that opens a bracket is reported up to the closing bracket. */
    private static Finding leftover(Subject subject, Prose line, String text, String mark) {
        int at = text.indexOf(mark);
        int close = mark.startsWith("[") ? text.indexOf(']', at) + 1 - at : 0;
        Span span = line.place(at, at + Math.max(close, mark.length()));
        return Finding.of(ID, span, Message.of("GJ701").with("words", subject.text().at(span)));
    }
}
