package dev.gouji.edit;

import dev.gouji.form.Form;
import dev.gouji.form.FormSection;
import dev.gouji.form.blank.BlankTable;
import dev.gouji.form.blank.Headings;
import dev.gouji.form.blank.Surface;
import dev.gouji.json.Resources;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import java.util.Optional;

/** A report that is still to be written: title, headings and tables stand, words and figures are left to its author. */
public final class NewReport {

    private NewReport() {
    }

    private static final String BODY = "（单位名称）";

    /** The same with the name of the body wherever it goes. */
    public static String of(Form form, int year, Surface surface, String figure, Optional<String> body) {
        return of(form, year, surface, figure).replace(BODY, body.filter(name -> !name.isBlank()).orElse(BODY));
    }

    /** @param figure what stands where figures go: nothing, or 0 */
    public static String of(Form form, int year, Surface surface, String figure) {
        String document = new Regulation().document(form.document()).map(CitedDocument::number).orElseThrow();
        String text = Resources.text("edit/report.txt")
                .replace("{title}", surface.heading(1, "")).replace("{document}", document).replace("{year}", String.valueOf(year));
        for (FormSection section : form.sections()) {
            String table = section.table().flatMap(form::table).map(t -> "\n\n" + BlankTable.of(t, surface, figure)).orElse("");
            text = text.replace("{section " + section.number() + "}", surface.heading(2, Headings.of(section)) + table);
        }
        return text;
    }
}
