package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.Optional;

/**
 * A level of a list.
 *
 * @param format how the number is shown ({@link NumberFormat})
 * @param text the text with numbers of levels in it: {@code （%2）}, where %2 is the number of the second level
 * @param restart this level restarts after each number of a level up to this one, counted from 1; 0 if it never restarts, -1 if it
 *        restarts after any higher level
 * @param legal whether the numbers of higher levels are shown in decimal
 * @param style the id of the paragraph style that the level belongs to; empty if there is none
 * @param hidden whether the number is hidden text
 */
record Level(int start, String format, String text, int restart, boolean legal, String style, boolean hidden) {

    static final Level NONE = new Level(0, "none", "", -1, false, "", false);

    static Level of(Element level) {
        Optional<Element> run = level.child("w:rPr");
        Optional<Element> own = level.child("w:numFmt");
        Optional<Element> format = own.isPresent() ? own : alternative(level);
        return new Level(Properties.number(level, "w:start", 0), format.isEmpty() ? "decimal" : format(format.get()),
                Properties.value(level, "w:lvlText").orElse(""), Properties.number(level, "w:lvlRestart", -1),
                Properties.isOn(level, "w:isLgl"), Properties.value(level, "w:pStyle").orElse(""),
                run.isPresent() && Properties.isOn(run.get(), "w:vanish"));
    }

    /** The number format of a level that has one for newer and one for older programs; the newer one, which comes first. */
    private static Optional<Element> alternative(Element level) {
        for (Element choice : level.elementsIn("mc:AlternateContent")) {
            if (choice.child("w:numFmt").isPresent()) {
                return choice.child("w:numFmt");
            }
        }
        return Optional.empty();
    }

    /** The name of a format. A custom format is an example instead: 001, 002, 003, …. */
    private static String format(Element format) {
        String name = format.attribute("w:val").orElse("decimal");
        return name.equals("custom") ? format.attribute("w:format").orElse("decimal") : name;
    }
}
