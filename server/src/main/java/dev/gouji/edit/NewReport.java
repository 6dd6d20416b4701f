package dev.gouji.edit;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.FormSection;
import dev.gouji.form.GridCell;
import dev.gouji.form.Role;
import dev.gouji.form.blank.BlankTable;
import dev.gouji.form.blank.Headings;
import dev.gouji.form.blank.Surface;
import dev.gouji.json.Resources;
import dev.gouji.lint.peer.Peer;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A new report with title, headings and tables. Its author adds the words and the figures. */
public final class NewReport {

    /** The placeholder for the name of the body. */
    public static final String BODY = "（单位名称）";

    private NewReport() {
    }

    /** @param figure the content of all figure cells: empty, or 0 */
    public static String of(Form form, int year, Surface surface, String figure) {
        return of(form, year, surface, BODY, cell -> figure);
    }

    /**
     * The report of a body. The 结转下年度 of last year's report becomes the 上年结转 of this one.
     *
     * @param lastYear last year's report, if there is one
     */
    public static String of(Form form, int year, Surface surface, String body, Optional<Peer> lastYear) {
        return of(form, year, surface, body, lastYear, "");
    }

    /** @param blank the content of figure cells for which last year's report gives no figure */
    public static String of(Form form, int year, Surface surface, String body, Optional<Peer> lastYear, String blank) {
        return of(form, year, surface, body, figure -> lastYear.flatMap(last -> carried(form, figure.address(), last)).orElse(blank));
    }

    /** The figures of a new report that follow from last year's report. */
    public static Map<CellAddress, String> figures(Form form, Peer lastYear) {
        Map<CellAddress, String> figures = new LinkedHashMap<>();
        form.tables().stream().flatMap(table -> table.addresses().stream())
                .forEach(address -> carried(form, address, lastYear).ifPresent(figure -> figures.put(address, figure)));
        return figures;
    }

    private static Optional<String> carried(Form form, CellAddress cell, Peer last) {
        return form.table(cell.table()).filter(t -> t.role() == Role.REQUESTS)
                .filter(t -> t.row(Role.CARRIED_IN).filter(row -> row.id().equals(cell.row())).isPresent())
                .flatMap(t -> t.row(Role.CARRIED_OVER)).flatMap(over -> last.stated(cell.inRow(over.id())))
                .map(BigDecimal::toPlainString);
    }

    private static String of(Form form, int year, Surface surface, String body, Function<GridCell.Figure, String> figures) {
        String document = new Regulation().document(form.document()).map(CitedDocument::number).orElseThrow();
        String text = Resources.text("edit/report.txt").replace("{title}", surface.heading(1, ""))
                .replace("{document}", document).replace("{year}", String.valueOf(year)).replace(BODY, body);
        for (FormSection section : form.sections()) {
            String table = section.table().flatMap(form::table).map(t -> "\n\n" + BlankTable.of(t, surface, cell -> words(cell, figures)))
                    .orElse("");
            text = text.replace("{section " + section.number() + "}", surface.heading(2, Headings.of(section)) + table);
        }
        return text;
    }

    private static String words(GridCell cell, Function<GridCell.Figure, String> figures) {
        return cell instanceof GridCell.Name name ? name.text() : figures.apply((GridCell.Figure) cell);
    }
}
