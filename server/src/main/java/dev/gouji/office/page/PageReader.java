package dev.gouji.office.page;

import dev.gouji.office.markup.Characters;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Node;
import dev.gouji.office.projection.Projection;
import dev.gouji.office.projection.ProjectionBuilder;
import dev.gouji.office.projection.Region;
import dev.gouji.office.projection.Spot;
import java.util.List;

/**
 * Reads a page as a browser shows it. A block is a line, several blanks and line ends of the source are one blank, and menus are
 * left out.
 */
final class PageReader {

    /** A sign that is only shown at the end of a line; it is no text. */
    private static final String SOFT_HYPHEN = "\u00AD";

    private final ProjectionBuilder out;
    private final Navigation navigation;
    private final FrameTables frames;
    private final Lists lists = new Lists();
    private final Blanks blanks;
    private int tables;
    private boolean inCell;
    private boolean keepsLines;
    /** Whether a line outside of tables has begun. */
    private boolean inLine;
    private Element block;
    /** The number of a list item, until it is written before the first word of the item. */
    private String number = "";

    private PageReader(String source, Element page) {
        this.out = new ProjectionBuilder(source);
        this.blanks = new Blanks(out);
        this.navigation = new Navigation(page);
        this.frames = new FrameTables(page);
        this.block = page;
    }

    static Projection read(String source, Element page) {
        PageReader reader = new PageReader(source, page);
        reader.children(page);
        reader.endLine();
        return reader.out.build();
    }

    private void children(Element parent) {
        for (Node node : parent.nodes()) {
            if (node instanceof Characters characters) {
                characters(characters, parent);
            } else {
                element((Element) node);
            }
        }
    }

    private void element(Element element) {
        if (Looks.isSkipped(element) || navigation.is(element)) {
            return;
        }
        if (element.is("br")) {
            endLine();
        } else if (element.is("table") && !inCell) {
            endLine();
            table(element);
        } else if (Looks.isBlock(element)) {
            block(element);
        } else {
            inline(element);
        }
    }

    private void inline(Element element) {
        if (Looks.isRaised(element) && out.isNote(element.text().trim())) {
            return;
        }
        if (Looks.isStruck(element)) {
            out.join();
        }
        boolean outer = keepsLines;
        keepsLines |= Looks.keepsLines(element);
        children(element);
        keepsLines = outer;
        if (Looks.isStruck(element)) {
            out.join();
        }
    }

    private void block(Element element) {
        endLine();
        Element outer = block;
        block = element;
        boolean list = element.is("ol") || element.is("ul");
        if (list) {
            lists.enter(element);
        } else if (element.is("li")) {
            number = lists.next(element);
        }
        inline(element);
        if (element.is("li")) {
            beginLine();
        }
        endLine();
        if (list) {
            lists.leave();
        }
        block = outer;
    }

    private void characters(Characters characters, Element holder) {
        String text = characters.text();
        if (characters.form() == Characters.Form.REFERENCE) {
            if (!text.equals(SOFT_HYPHEN)) {
                visible(characters, 0, text.length(), holder);
            }
            return;
        }
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i < text.length() && Blanks.isGap(text.charAt(i));
            if (i == text.length() || gap || text.startsWith(SOFT_HYPHEN, i)) {
                if (from < i) {
                    visible(characters, from, i, holder);
                }
                from = i + 1;
            }
            if (gap && keepsLines && text.charAt(i) == '\n') {
                endLine();
            } else if (gap) {
                blanks.pass(text.charAt(i), characters.start() + i, holder);
            }
        }
    }

    /** Writes the number of a list item, if it is not written yet. An item without words shows its number too. */
    private void beginLine() {
        if (!inCell && !inLine && !number.isEmpty()) {
            out.begin();
            inLine = true;
        }
        if (!number.isEmpty()) {
            out.number(number, block);
            number = "";
        }
    }

    private void visible(Characters characters, int from, int to, Element holder) {
        if (!inCell && !inLine) {
            out.begin();
            inLine = true;
        }
        beginLine();
        blanks.before(characters.text().charAt(from), out.written() == 0);
        out.characters(characters, from, to, holder, holder);
    }

    /** Ends a line of text. A cell stays one line: its next words are joined. */
    private void endLine() {
        blanks.forget();
        if (inCell) {
            out.join();
        } else if (inLine) {
            inLine = false;
            out.end(Spot.PROSE, block, Region.State.OPEN);
            out.line(block);
        }
    }

    private void table(Element table) {
        List<Element> rows = PageTable.rows(table);
        for (Node node : PageTable.strays(table)) {
            if (node instanceof Characters characters) {
                characters(characters, table);
            } else {
                element((Element) node);
            }
        }
        endLine();
        if (frames.contains(table)) {
            for (Element row : rows) {
                for (Element cell : PageTable.cells(row)) {
                    block(cell);
                }
            }
            return;
        }
        tables++;
        out.blankLine(table);
        PageTable grid = new PageTable();
        for (int i = 0; i < rows.size(); i++) {
            int number = 0;
            for (PageTable.Place place : grid.next(rows.get(i), rows.size() - i)) {
                number++;
                cell(place.cell(), new Spot(tables, i + 1, number), place.continues());
            }
            out.blankLine(rows.get(i));
        }
    }

    private void cell(Element cell, Spot spot, boolean continues) {
        out.cell(cell);
        out.begin();
        if (!continues) {
            Element outer = block;
            block = cell;
            inCell = true;
            inline(cell);
            inCell = false;
            blanks.forget();
            block = outer;
        }
        out.end(spot, cell, continues ? Region.State.MERGED : Region.State.OPEN);
        out.line(cell);
    }
}
