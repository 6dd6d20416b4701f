package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The form files: a mistake in them would make the checks of every report wrong. */
class FormsTest {

    static Stream<Form> forms() {
        return Forms.official().all().stream();
    }

    @ParameterizedTest
    @CsvSource({"2019,t2,22,0", "2019,t3,161,37", "2019,t4,15,3", "2021,t2,10,0", "2021,t3,175,39", "2021,t4,15,3"})
    void everyTableHasAllItsFiguresAndRelations(String form, String table, int figures, int relations) {
        FormTable official = Forms.official().byId(form).flatMap(f -> f.table(table)).orElseThrow();
        assertEquals(figures, official.addresses().size());
        assertEquals(figures, new HashSet<>(official.addresses()).size());
        assertEquals(relations, official.relations().size());
    }

    @ParameterizedTest
    @CsvSource({"2018,", "2019,2019", "2020,2019", "2021,2021", "2035,2021"})
    void everyYearHasItsForm(int year, String form) {
        assertEquals(form, Forms.official().ofYear(year).map(Form::id).orElse(null));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void relationsHaveOnlyFiguresOfTheirTable(Form form) {
        for (FormTable table : form.tables()) {
            Set<CellAddress> figures = Set.copyOf(table.addresses());
            for (Relation relation : table.relations()) {
                assertTrue(figures.contains(relation.total()), () -> relation.total().toString());
                relation.addends().forEach(a -> assertTrue(figures.contains(a), () -> relation.total() + " of " + a));
                assertEquals(relation.addends().size(), Set.copyOf(relation.addends()).size());
            }
        }
    }

    /** The rows of results differ between the forms. */
    @ParameterizedTest
    @MethodSource("forms")
    void theRowOfTotalsSumsAllRowsOfResults(Form form) {
        FormTable table = form.table("t3").orElseThrow();
        Set<String> results = table.rows().stream().map(FormRow::id)
                .filter(r -> r.startsWith("三") && !r.equals("三（七）")).collect(Collectors.toSet());
        for (Relation relation : table.relations()) {
            if (relation.code().equals("GJ302")) {
                assertEquals(results, relation.plus().stream().map(CellAddress::row).collect(Collectors.toSet()));
            }
        }
    }

    /** Only sums may be recomputed, never counted figures (CONTRACT.md, Fixes). */
    @ParameterizedTest
    @MethodSource("forms")
    void onlyTotalsAreRecomputed(Form form) {
        form.tables().stream().flatMap(t -> t.relations().stream()).forEach(relation -> {
            boolean total = relation.total().column().equals("总计") && relation.along() == Relation.Along.ROW
                    || relation.total().row().equals("三（七）");
            assertEquals(total, relation.recompute(), () -> relation.code() + " " + relation.total());
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormHasSixSectionsAndTheirTables(Form form) {
        assertEquals(List.of(1, 2, 3, 4, 5, 6), form.sections().stream().map(FormSection::number).toList());
        assertEquals(List.of("overview", "proactive", "requests", "review", "problems", "other"),
                form.sections().stream().map(FormSection::key).toList());
        for (FormTable table : form.tables()) {
            assertEquals(table.id(), form.section(table.section()).flatMap(FormSection::table).orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void columnsAndGroupsOfRowsExist(Form form) {
        for (FormTable table : form.tables()) {
            for (FormRow row : table.rows()) {
                row.columns().forEach(c -> assertTrue(table.column(c).isPresent(), () -> row.id() + "/" + c));
                boolean group = row.group().isEmpty() || table.groups().stream().anyMatch(g -> g.id().equals(row.group()));
                assertTrue(group, row::id);
                row.basis().forEach(b -> assertTrue(b.matches("[1-5]?[0-9](\\.[0-9]{1,2})?"), b));
            }
        }
    }

    @Test
    void amountsHaveTheUnitOfTheForm() {
        FormTable table = Forms.official().newest().table("t2").orElseThrow();
        assertEquals("万元", table.unit(new CellAddress("t2", "行政事业性收费", "本年收费金额")));
        assertEquals("件", table.unit(new CellAddress("t2", "行政许可", "本年处理决定数量")));
    }
}
