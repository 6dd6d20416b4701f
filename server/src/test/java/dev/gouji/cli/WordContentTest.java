package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Fixture;
import dev.gouji.Shell;
import dev.gouji.office.Docx;
import dev.gouji.office.DocxParts;
import dev.gouji.office.DocxReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a Word file that are not plain text: what is said of them, and that no fix writes beside them. */
class WordContentTest {

    private static final String TOTAL = Docx.r("26");

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    /** A right report, whose total of 26 in the row （七）总计 is this content of a paragraph instead. */
    private String report(String total) {
        return shell.write("报告.docx", docx(total).bytes());
    }

    private static Docx docx(String total) {
        Docx docx = DocxReport.of(Fixture.named("right/2021-tab.txt").text());
        String document = DocxParts.document(docx.bytes());
        int at = document.indexOf(TOTAL, document.indexOf("（七）总计"));
        return docx.part("word/document.xml", document.substring(0, at) + total + document.substring(at + TOTAL.length()));
    }

    private List<JsonObject> findings(String file, String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"lint", "--format", "json", file}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return JsonParser.parseString(shell.run(arguments).out()).getAsJsonObject().getAsJsonArray("files").get(0).getAsJsonObject()
                .getAsJsonArray("findings").asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private List<String> codes(String file) {
        return findings(file).stream().map(f -> f.get("code").getAsString()).toList();
    }

    private void assertLeft(String file, String... options) throws IOException {
        byte[] before = Files.readAllBytes(Path.of(file));
        for (String option : options) {
            Shell.Result result = shell.run("fix", option, file);
            assertEquals(0, result.code(), result.errors());
            assertArrayEquals(before, Files.readAllBytes(Path.of(file)), result.out());
        }
    }

    @Test
    void aFormulaWithoutAResultIsNotFilledIn() throws IOException {
        String file = report("<w:fldSimple w:instr=\" =SUM(LEFT) \"/>");
        assertEquals(List.of("GJ201", "GJ711"), codes(file));
        for (JsonObject finding : findings(file)) {
            assertTrue(finding.get("message").getAsString().contains("F9"), finding.toString());
            assertEquals("第 2 张表第 27 行第 9 格", finding.get("place").getAsString().replaceFirst("^.*，", ""));
        }
        assertLeft(file, "--totals", "--all");
    }

    @Test
    void aFigureInATextBoxIsNotBlank() throws IOException {
        String file = report("<w:r><w:pict><v:textbox><w:txbxContent>" + Docx.p("26") + "</w:txbxContent></v:textbox></w:pict></w:r>");
        assertEquals(List.of("GJ203", "GJ712"), codes(file));
        String message = findings(file).get(0).get("message").getAsString();
        assertTrue(message.contains("只有〔文本框〕"), message);
        assertLeft(file, "--totals", "--all");
    }
}
