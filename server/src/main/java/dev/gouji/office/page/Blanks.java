package dev.gouji.office.page;

import dev.gouji.office.markup.Element;
import dev.gouji.office.projection.ProjectionBuilder;
import java.util.Optional;

/** Consecutive blanks and line ends in the source of a page. Together they are shown as one blank or none. */
final class Blanks {

    private final ProjectionBuilder out;
    private Optional<Element> holder = Optional.empty();
    private int from;
    private int to;
    private boolean lineEnd;

    Blanks(ProjectionBuilder out) {
        this.out = out;
    }

    static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
    }

    void pass(char c, int at, Element in) {
        lineEnd |= c == '\n' || c == '\r';
        if (holder.isEmpty()) {
            holder = Optional.of(in);
            from = at;
            to = at + 1;
        } else if (to == at) {
            to = at + 1;
        }
    }

    /** Drops the blanks: none are shown at the ends of a line. */
    void forget() {
        holder = Optional.empty();
        lineEnd = false;
    }

    /** Writes one blank before a character, if blanks were passed. Between Chinese characters, a line end of the source is no blank. */
    void before(char next, boolean first) {
        if (holder.isPresent() && !first && !(lineEnd && ProjectionBuilder.isWide(out.last()) && ProjectionBuilder.isWide(next))) {
            out.whole(" ", from, to, holder.get(), holder.get());
        }
        forget();
    }
}
