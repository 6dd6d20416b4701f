package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.grammar.Span;
import dev.gouji.json.Resources;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.OfficeReader;
import dev.gouji.office.Opened;
import dev.gouji.office.Platform;
import dev.gouji.office.zip.ZipArchive;
import dev.gouji.office.zip.ZipWriter;
import dev.gouji.report.Cell;
import dev.gouji.settings.Settings;
import dev.gouji.text.Edit;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A new report as a Word file that looks like an official document. It is the blank form of its year with the known data filled in.
 * {@code FormMaker} in the tests makes the blank forms.
 */
public final class FormFile {

    /** The placeholder for the year in the blank form. */
    static final String YEAR = "（年份）";
    private static final String DOCUMENT = "word/document.xml";

    private FormFile() {
    }

    /**
     * @param year the year that is reported on
     * @param body the name of the body; if it is empty, its placeholder stays for the author
     * @param figures the known figures; addresses that the form does not have are ignored
     */
    public static byte[] of(Form form, int year, String body, Map<CellAddress, String> figures, Platform platform) {
        OfficeDocument blank = blank(form, platform);
        List<Edit> edits = new ArrayList<>();
        replace(blank.text(), YEAR, String.valueOf(year), edits);
        if (!body.isEmpty()) {
            replace(blank.text(), NewReport.BODY, body, edits);
        }
        Analysis analysis = new Analysis(new SourceText(blank.text()), Settings.DEFAULT);
        figures.forEach((address, figure) -> analysis.report().cell(address)
                .ifPresent(cell -> edits.add(new Edit(place(cell), figure))));
        return blank.apply(edits);
    }

    /**
     * The blank form with another text, so that this text has the styles of the form.
     *
     * @param form the form; if empty, the newest
     * @param document the whole part {@code word/document.xml}
     */
    public static byte[] with(Optional<Form> form, String document, Platform platform) {
        ZipArchive archive = ZipArchive.open(file(form.orElse(Forms.official().newest())), platform);
        return ZipWriter.write(archive, Map.of(DOCUMENT, platform.utf8(document)));
    }

    private static byte[] file(Form form) {
        return Resources.bytes("edit/form-" + form.id() + ".docx");
    }

    private static OfficeDocument blank(Form form, Platform platform) {
        Opened opened = new OfficeReader(platform).open(file(form));
        if (opened instanceof Opened.Document document) {
            return document.document();
        }
        throw new IllegalStateException("the blank form of " + form.id() + " cannot be read: " + opened);
    }

    private static Span place(Cell cell) {
        return new Span(cell.insertAt(), cell.insertAt());
    }

    private static void replace(String text, String words, String by, List<Edit> edits) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            edits.add(new Edit(new Span(at, at + words.length()), by));
        }
    }
}
