package dev.gouji.surface;

import dev.gouji.grammar.CharClass;
import dev.gouji.text.Width;
import java.util.List;

/** A figure that is wider than its column: a program that draws tables puts its last digits on the next line, 10 above 3 for 103. */
public final class WrappedFigure {

    private WrappedFigure() {
    }

    /** Whether a cell is the rest of the figure in the cell above it, 3 or .06: that one has no room for another digit. */
    public static boolean goesOn(RawCell above, RawCell below) {
        if (above.isBlank() || !isPiece(above.text()) || !isPiece(below.text())) {
            return false;
        }
        int before = above.visible().start() - above.inside().start();
        int behind = above.inside().end() - above.visible().end();
        int padding = before > 0 && behind > 0 ? 2 : 0;
        return before + behind - padding < Width.of(below.text().charAt(0));
    }

    /** Whether the words are digits, perhaps with points and commas. */
    private static boolean isPiece(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!CharClass.isDigit(words.charAt(i)) && ",.".indexOf(CharClass.of(words.charAt(i))) < 0) {
                return false;
            }
        }
        return CharClass.hasDigit(words);
    }

    /** Whether two lines have the same columns: each pair of cells is equally wide. */
    public static boolean areAligned(String text, List<RawCell> above, List<RawCell> below) {
        boolean aligned = above.size() == below.size();
        for (int i = 0; i < above.size() && aligned; i++) {
            aligned = Width.of(above.get(i).inside().of(text)) == Width.of(below.get(i).inside().of(text));
        }
        return aligned;
    }
}
