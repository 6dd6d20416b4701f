package dev.gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.blank.Surface;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Severity;
import dev.gouji.report.Table;
import dev.gouji.surface.CellValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads a generated report again: it has the whole form, and the only findings are about the text that its author has to write. */
class NewReportTest {

    static Stream<Arguments> everyFormOnEverySurface() {
        return Forms.official().all().stream().flatMap(form -> Stream.of(Surface.values()).map(s -> Arguments.of(form.id(), s)));
    }

    private static Form form(String id) {
        return Forms.official().byId(id).orElseThrow();
    }

    private static Analysis newReport(String id, Surface surface, String figure) {
        String text = NewReport.of(form(id), form(id).from(), surface, figure);
        return Lint.analysis(text);
    }

    @ParameterizedTest
    @MethodSource("everyFormOnEverySurface")
    void aNewReportFilledWithZerosIsCompleteAndWithoutErrors(String id, Surface surface) {
        Analysis analysis = newReport(id, surface, "0");
        assertEquals(form(id).from(), analysis.report().masthead().year().orElseThrow());
        assertEquals(6, analysis.report().sections().size());
        assertEquals(form(id).tables().stream().flatMap(t -> t.addresses().stream()).toList(), addresses(analysis));
        assertEquals(List.of(id, id, id), analysis.report().tables().stream().map(Table::form).toList());
        List<String> found = analysis.findings().stream().filter(f -> f.severity() != Severity.HINT)
                .filter(f -> !f.rule().code().equals("GJ111")).map(f -> f.rule().code() + " " + f.message()).toList();
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @MethodSource("everyFormOnEverySurface")
    void aNewReportHasAFindingForTheMissingText(String id, Surface surface) {
        List<String> codes = newReport(id, surface, "0").findings().stream().map(Finding::rule).map(r -> r.code()).toList();
        assertEquals(true, codes.contains("GJ111"), codes::toString);
    }

    /** Each blank cell is read under its own address. */
    @ParameterizedTest
    @MethodSource("everyFormOnEverySurface")
    void aBlankNewReportIsComplete(String id, Surface surface) {
        Analysis analysis = newReport(id, surface, "");
        assertEquals(form(id).tables().stream().flatMap(t -> t.addresses().stream()).toList(), addresses(analysis));
        assertEquals(true, analysis.report().tables().stream().flatMap(t -> t.cells().values().stream())
                .allMatch(c -> c.value().kind() == CellValue.Kind.BLANK));
    }

    /** As long as a new report has no text of its own, its blank tables are no findings. */
    @ParameterizedTest
    @MethodSource("everyFormOnEverySurface")
    void eachBlankTableIsOneWarningOnceTheTextIsWritten(String id, Surface surface) {
        String text = NewReport.of(form(id), form(id).from(), surface, "");
        assertEquals(List.of(), blankTables(text));
        assertEquals(List.of("t2", "t3", "t4"), blankTables(text.replace("请填写", "已经写好")));
    }

    private static List<String> blankTables(String text) {
        return Lint.findings(text).stream()
                .filter(f -> f.rule().code().equals("GJ216")).map(f -> f.cell().orElseThrow().table()).toList();
    }

    private static List<CellAddress> addresses(Analysis analysis) {
        return analysis.report().tables().stream().flatMap(t -> t.cells().keySet().stream()).toList();
    }
}
