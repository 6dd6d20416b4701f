package dev.gouji.vocabulary;

import dev.gouji.surface.Line;
import java.util.List;

/**
 * Headings that show by their form that they head parts of a section, though their words are those of a section: 1. below
 * 一、, or a level of Markdown lower. In a draft of section one nothing else distinguishes them.
 */
final class PartHeadings {

    private final List<Line> lines;

    PartHeadings(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * @param first the line of the first section's heading
     * @param section the section that the words of the line are of
     * @param amidst whether other sections around it are numbered as sections are, so that one with the right number may
     *     only be numbered in another way
     */
    boolean isPart(int line, int first, int section, boolean amidst) {
        Line.Text top = (Line.Text) lines.get(first);
        Line.Text text = (Line.Text) lines.get(line);
        boolean numbered = text.ordinal().isPresent() && text.ordinal().get().number() == section;
        boolean digit = isCounted(first) && text.ordinal().isPresent() && !isCounted(line);
        boolean deeper = top.level() > 0 && text.level() > top.level();
        return line > first && (digit && !(numbered && amidst) || deeper && !numbered);
    }

    /** Whether it is numbered 一. */
    boolean isCounted(int line) {
        return lines.get(line) instanceof Line.Text text && text.ordinal().isPresent() && switch (text.ordinal().get().style()) {
            case COUNT_COMMA, COUNT_MARK, COUNT_BLANK, COUNT_PART -> true;
            case COUNT_IS, COUNT_BRACKETS, DIGIT_COMMA, DIGIT_MARK, DIGIT_BRACKETS -> false;
        };
    }
}
