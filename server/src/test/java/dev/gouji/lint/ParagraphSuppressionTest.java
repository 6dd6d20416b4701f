package dev.gouji.lint;

import static dev.gouji.office.Docx.p;
import static dev.gouji.office.Docx.r;
import static dev.gouji.office.Docx.tbl;
import static dev.gouji.office.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Span;
import dev.gouji.office.Docx;
import dev.gouji.office.OfficeDocument;
import dev.gouji.settings.Settings;
import dev.gouji.settings.SettingsReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding in the prose of a Word file is suppressed by the id of its paragraph, even if the paragraph moves. */
class ParagraphSuppressionTest {

    private static final String TITLE = p("甲县水利局2025年政府信息公开工作年度报告") + p("一、总体情况");
    private static final String FIRST = paragraph("1A2B3C4D", "全年主动公开文件文件86份。");
    private static final String SECOND = paragraph("2A2B3C4D", "网站发布文件文件40篇。");

    private static String paragraph(String id, String text) {
        return "<w:p w14:paraId=\"" + id + "\">" + r(text) + "</w:p>";
    }

    /** The findings about doubled words, comments and suppressions, each with the words at its place. */
    private static List<String> found(Docx file, String entry) {
        SettingsReader.Result read = SettingsReader.read("{\"suppress\": [{\"file\": \"a.docx\", " + entry + "}]}", Rules.known());
        assertEquals(List.of(), read.faults());
        Settings settings = read.settings().forFile("a.docx");
        Analysis analysis = new Analysis(file.read(), settings);
        return analysis.findings().stream().filter(f -> List.of("GJ702", "GJ709", "GJ901").contains(f.rule().code()))
                .map(f -> f.message().key() + " " + f.span().of(analysis.text().text())).toList();
    }

    private static List<String> found(String body) {
        return found(Docx.of(TITLE + body), "\"rule\": \"GJ702\", \"paragraph\": \"1A2B3C4D\"");
    }

    @Test
    void onlyTheFindingInTheParagraphIsSuppressed() {
        assertEquals(List.of("GJ702 文件文件"), found(FIRST + SECOND));
        assertEquals(List.of(), found(FIRST));
    }

    @Test
    void theSuppressionHoldsIfTextIsAddedAboveAndTheWordsChange() {
        assertEquals(List.of(), found(p("新的一段。") + FIRST.replace("文件文件86份", "材料材料90件")));
        assertEquals(List.of("GJ702 文件文件"), found(SECOND + p("新的一段。") + FIRST));
    }

    @Test
    void aCellHasTheIdOfItsFirstParagraph() {
        OfficeDocument file = Docx.of(tbl(tr("<w:tc>" + FIRST + SECOND + "</w:tc>", "<w:tc>" + SECOND.replace("2A", "3A") + "</w:tc>"))).read();
        assertEquals(Optional.of("1A2B3C4D"), file.paragraph(new Span(file.text().indexOf("文件"), file.text().indexOf("网站"))));
        assertEquals(Optional.of("1A2B3C4D"), file.paragraph(new Span(file.text().indexOf("网站"), file.text().indexOf("网站"))));
        assertEquals(Optional.of("3A2B3C4D"), file.paragraph(new Span(file.text().lastIndexOf('\t'), file.text().length())));
    }

    /** Some programs copy a paragraph together with its id. */
    @ParameterizedTest
    @CsvSource({"1A2B3C4D, 1A2B3C4D", "1a2b3c4d, 1A2B3C4D"})
    void anIdOfTwoParagraphsSuppressesNothing(String one, String other) {
        assertEquals(List.of("GJ901.paragraph 甲县水利局2025年政府信息公开工作年度报告", "GJ702 文件文件", "GJ702 文件文件"),
                found(paragraph(one, "全年主动公开文件文件86份。") + paragraph(other, "网站发布文件文件40篇。")));
    }

    @Test
    void anIdMayHaveLowerCaseLetters() {
        assertEquals(List.of(), found(FIRST.replace("1A2B3C4D", "1a2b3c4d")));
        assertEquals(List.of(), found(Docx.of(TITLE + FIRST), "\"rule\": \"GJ7xx\", \"paragraph\": \"1a2b3c4d\""));
    }

    @Test
    void anEntryForAMissingParagraphIsReported() {
        assertEquals(List.of("GJ901.paragraph 甲县水利局2025年政府信息公开工作年度报告", "GJ702 文件文件"), found(SECOND));
    }

    /** One finding is about all comments of the file. A suppression at the first comment would hide the others. */
    @Test
    void aFindingAboutTheWholeFileHasNoParagraph() {
        Docx commented = Docx.of(TITLE + FIRST.replace("<w:r>", "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r>"))
                .comments("<w:comment w:id=\"0\" w:author=\"甲\">" + p("请核") + "</w:comment>");
        assertEquals(List.of("GJ901.paragraph 甲县水利局2025年政府信息公开工作年度报告"), found(commented, "\"rule\": \"GJ709\", \"paragraph\": \"1A2B3C4D\"")
                .stream().filter(f -> f.startsWith("GJ901")).toList());
    }
}
