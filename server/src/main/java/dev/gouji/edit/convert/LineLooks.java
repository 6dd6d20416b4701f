package dev.gouji.edit.convert;

import dev.gouji.edit.convert.Piece.Line.Look;
import dev.gouji.grammar.Span;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import java.util.Optional;

/** Tells title, headings and signature from other lines. */
final class LineLooks {

    private final Report report;
    /** The index of the first line of prose that does not end before the current words. */
    private int prose;

    LineLooks(Report report) {
        this.report = report;
    }

    /** @param words behind those of all calls before */
    Look of(Span words) {
        Optional<Prose> same = prose(words);
        if (same.isPresent() && same.get().heading()) {
            return Look.HEADING;
        }
        if (report.signature().stream().anyMatch(words::overlaps)) {
            return Look.SIGNATURE;
        }
        boolean beginning = same.isPresent() && same.get().section() == 0 && report.masthead().title().isPresent();
        return beginning && words.start() < report.masthead().titleSpan().end() ? Look.TITLE : Look.TEXT;
    }

    /** The first line of prose among these words. */
    private Optional<Prose> prose(Span words) {
        while (prose < report.prose().size() && report.prose().get(prose).content().end() <= words.start()) {
            prose++;
        }
        return prose < report.prose().size() ? Optional.of(report.prose().get(prose)).filter(p -> p.content().overlaps(words))
                : Optional.empty();
    }
}
