package dev.gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.Lint;
import dev.gouji.Refresh;
import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.blank.Surface;
import dev.gouji.office.Docx;
import dev.gouji.office.DocxParts;
import dev.gouji.office.jvm.JavaPlatform;
import dev.gouji.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The blank forms are made from the form's data, and every figure can be written into its cell. */
class FormFileTest {

    private static final Path FORMS = Path.of(System.getProperty("basedir", "."), "src", "main", "resources", "dev", "gouji", "edit");

    static Stream<Form> forms() {
        return Forms.official().all().stream();
    }

    /** -Dgouji.refresh=true rewrites the file; look at it in LibreOffice then. */
    @ParameterizedTest
    @MethodSource("forms")
    void theBlankFormIsMadeFromTheData(Form form) throws IOException {
        Path file = FORMS.resolve("form-" + form.id() + ".docx");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        new FormMaker(form).parts().forEach((name, part) -> parts.put(name, part.getBytes(StandardCharsets.UTF_8)));
        boolean same = Files.exists(file) && texts(DocxParts.of(Files.readAllBytes(file))).equals(texts(parts));
        if (!same && Refresh.isOn()) {
            Files.write(file, Docx.zip(parts));
            fail("refreshed " + file + ": look at it");
        }
        assertTrue(same, () -> file + " differs from the form's data (-Dgouji.refresh=true rewrites it)");
    }

    private static Map<String, String> texts(Map<String, byte[]> parts) {
        Map<String, String> texts = new LinkedHashMap<>();
        parts.forEach((name, part) -> texts.put(name, new String(part, StandardCharsets.UTF_8)));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFigureIsWrittenIntoItsCell(Form form) {
        int year = form.from();
        Map<CellAddress, String> figures = new LinkedHashMap<>();
        form.tables().stream().flatMap(t -> t.addresses().stream()).forEach(a -> figures.put(a, String.valueOf(figures.size() + 1)));
        assertTrue(figures.size() > 150);
        byte[] file = FormFile.of(form, year, "青杉县某局", figures, new JavaPlatform());
        String text = Docx.read(file).text();
        Report report = Lint.analysis(text).report();
        figures.forEach((address, figure) -> assertEquals(figure, report.cell(address).orElseThrow().text(), address::toString));
        assertEquals(List.of(1, 2, 3, 4, 5, 6), report.sections().stream().map(s -> s.official().number()).toList());
        assertEquals("青杉县某局", report.masthead().organisation().orElseThrow());
        assertEquals(year, report.masthead().year().orElseThrow());
        assertEquals(form.id(), report.form().orElseThrow().id());
        assertFalse(text.contains(FormFile.YEAR));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theWordsAreThoseOfANewTextReport(Form form) {
        String text = Docx.read(FormFile.of(form, 2025, "", Map.of(), new JavaPlatform())).text();
        List<String> prose = NewReport.of(form, 2025, Surface.TABS, "").replaceFirst("（单位名称）", "（单位名称）\n").lines().filter(l -> !l.isBlank() && !l.contains("\t")).toList();
        List<String> formLines = text.lines().filter(l -> !l.isBlank() && !l.startsWith("\t")).toList();
        assertTrue(prose.containsAll(formLines), () -> formLines + " ≠ " + prose);
    }
}
