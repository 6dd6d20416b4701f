package dev.gouji.vocabulary;

import dev.gouji.surface.Line;
import java.util.List;

/**
 * Tells the heading of a part from the heading of a section with the same words, by its form: 1. below 一、, or a deeper level of
 * Markdown. In a draft that has only section one, nothing else tells them apart.
 */
record PartHeadings(List<Line> lines) {

    /**
     * Whether a line heads a part of a section.
     *
     * @param line the number of the line
     * @param first the number of the line that heads section one
     * @param section the number of the section whose words the line has
     * @param countedBefore whether sections up to the one before it or a later one are numbered 一、; a line with the right number
     *        may then head a section and only be numbered differently (3. below 二、)
     */
    boolean isPart(int line, int first, int section, boolean countedBefore) {
        Line.Text top = (Line.Text) lines.get(first);
        Line.Text text = (Line.Text) lines.get(line);
        boolean numbered = text.ordinal().isPresent() && text.ordinal().get().number() == section;
        boolean digit = isCounted(first) && text.ordinal().isPresent() && !isCounted(line);
        boolean deeper = top.level() > 0 && text.level() > top.level();
        return line > first && (digit && !(numbered && countedBefore) || deeper && !numbered);
    }

    /** Whether the line is numbered 一、, 一. or 第一部分, as sections are, and not （一）, 1. or the like. */
    boolean isCounted(int line) {
        return lines.get(line) instanceof Line.Text text && text.ordinal().isPresent() && switch (text.ordinal().get().style()) {
            case COUNT_COMMA, COUNT_MARK, COUNT_BLANK, COUNT_PART -> true;
            case COUNT_IS, COUNT_BRACKETS, DIGIT_COMMA, DIGIT_MARK, DIGIT_BRACKETS -> false;
        };
    }
}
