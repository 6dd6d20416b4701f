package dev.gouji.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.surface.CellValue;
import dev.gouji.surface.Figure;
import dev.gouji.text.Edit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edits that write a figure into a cell. */
class FigureEditTest {

    private static final CellAddress ANY = new CellAddress("t3", "一", "总计");
    private static final Span PLACE = new Span(7, 9);

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            25 ¦ 26 ¦ 26
            25 ¦ 1204 ¦ 1204
            25 ¦ 0 ¦ 0
            ２５ ¦ 126 ¦ １２６
            1,204 ¦ 26 ¦ 26
            1,204 ¦ 12345 ¦ 12,345
            1,204 ¦ 1234567.5 ¦ 1,234,567.5
            1，204 ¦ 1205 ¦ 1，205
            １，２０４ ¦ 12345 ¦ １２，３４５
            12.11 ¦ 12.5 ¦ 12.5
            １２．１１ ¦ 12.5 ¦ １２．５
            +19 ¦ 20 ¦ 20
            约5 ¦ 5 ¦ 5
            / ¦ 0 ¦ 0
            """)
    void aFigureHasTheStyleOfTheOldOne(String written, BigDecimal number, String expected) {
        assertEquals(Optional.of(new Edit(PLACE, expected)), FigureEdit.write(cell(written, true), number));
    }

    @Test
    void aFigureIsInsertedIntoABlankCell() {
        Cell blank = new Cell(ANY, PLACE, "", CellValue.BLANK, "", 8, true);
        assertEquals(Optional.of(new Edit(new Span(8, 8), "26")), FigureEdit.write(blank, new BigDecimal("26")));
    }

    /** «» is the place of the edit: between pipes it takes as many blanks as it writes, if one stays behind the figure. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            '5\t|      |\t6' ¦ 0 ¦ '5\t| « »    |\t6'
            '|    |' ¦ 26 ¦ '| «  » |'
            '|   |' ¦ 26 ¦ '| «»  |'
            '|  |' ¦ 0 ¦ '| «» |'
            '||' ¦ 0 ¦ '|«»|'
            '| 　 |' ¦ 0 ¦ '| «»　 |'
            '| <br> |' ¦ 0 ¦ '| «»<br> |'
            '\t    \t' ¦ 0 ¦ '\t «»   \t'
            """)
    void theColumnKeepsItsWidth(String row, BigDecimal number, String expected) {
        String text = row.replace("\\t", "\t");
        int from = text.indexOf(text.contains("|") ? '|' : '\t') + 1;
        int to = text.lastIndexOf(text.contains("|") ? '|' : '\t');
        int insertAt = from + Math.min(1, to - from);
        Cell blank = new Cell(ANY, new Span(from, to), "", CellValue.BLANK, "", insertAt, true);
        Edit edit = FigureEdit.fill(blank, number, text).orElseThrow();
        assertEquals(number.toPlainString(), edit.newText());
        StringBuilder marked = new StringBuilder(text).insert(edit.span().end(), '»').insert(edit.span().start(), '«');
        assertEquals(expected.replace("\\t", "\t"), marked.toString());
    }

    @Test
    void aNegativeFigureOrACellWithMarkupIsNotWritten() {
        assertEquals(Optional.empty(), FigureEdit.write(cell("25", true), new BigDecimal("-1")));
        assertEquals(Optional.empty(), FigureEdit.write(cell("25", false), new BigDecimal("26")));
    }

    @Test
    void aFigureIsWrittenWithoutAnExponent() {
        assertEquals("100", FigureEdit.write(cell("25", true), new BigDecimal("1E+2")).orElseThrow().newText());
    }

    private static Cell cell(String text, boolean plain) {
        return new Cell(ANY, PLACE, text, Figure.read(text).value(), "", PLACE.start(), plain);
    }
}
