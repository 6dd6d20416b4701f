package dev.gouji.fuzz;

import dev.gouji.Lint;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import java.util.HashSet;

/** Binds a text: every place is in the text, every address is official, and every plain figure is as in the text. */
public final class BinderTarget {

    private BinderTarget() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        check(FuzzText.of(bytes));
    }

    static void check(String text) {
        Span all = new Span(0, text.length());
        Report report = Lint.analysis(text).report();
        Hold.inside(report.masthead().titleSpan(), all, "title");
        report.sections().forEach(s -> {
            Hold.inside(s.heading(), s.span(), s);
            Hold.inside(s.span(), all, s);
            s.parts().forEach(p -> Hold.inside(p.name(), p.span(), p));
            s.parts().forEach(p -> Hold.inside(p.span(), all, p));
        });
        int done = 0;
        for (var prose : report.prose()) {
            int before = done;
            Hold.that(before <= prose.content().start(), () -> "order of " + prose);
            Hold.inside(prose.content(), all, prose);
            done = prose.content().end();
        }
        Hold.equal(report.tables().size(), report.tableForms().size(), "number of tables with a form");
        report.tables().forEach(t -> table(text, all, t));
    }

    private static void table(String text, Span all, Table table) {
        Hold.inside(table.span(), all, table.id());
        table.lost().forEach(lost -> Hold.inside(lost.span(), all, "lost"));
        table.repeated().forEach(s -> Hold.inside(s, all, "repeated"));
        table.labels().forEach(l -> Hold.inside(l.span(), all, l));
        FormTable official = Forms.official().byId(table.form()).flatMap(f -> f.table(table.id())).orElseThrow();
        HashSet<Object> addresses = new HashSet<>(official.addresses());
        HashSet<Span> taken = new HashSet<>();
        table.cells().forEach((address, cell) -> {
            Hold.equal(address, cell.address(), "address");
            Hold.that(addresses.contains(address), () -> "no official cell: " + address);
            Hold.that(cell.isBlank() || taken.add(cell.span()), () -> "one figure in two cells: " + cell);
            cell(text, all, cell);
        });
    }

    private static void cell(String text, Span all, Cell cell) {
        Hold.inside(cell.span(), all, cell);
        Hold.that(!cell.span().isEmpty(), () -> "empty: " + cell);
        Hold.that(cell.insertAt() >= 0 && cell.insertAt() <= text.length(), () -> "insertAt of " + cell);
        if (!cell.isBlank() && cell.plain()) {
            Hold.equal(cell.span().of(text), cell.text(), "text of " + cell.address());
        }
    }
}
