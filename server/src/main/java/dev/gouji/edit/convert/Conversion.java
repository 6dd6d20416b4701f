package dev.gouji.edit.convert;

import dev.gouji.analysis.Analysis;
import dev.gouji.edit.FormFile;
import dev.gouji.edit.convert.Piece.Line.Look;
import dev.gouji.form.blank.Surface;
import dev.gouji.message.Message;
import dev.gouji.office.OfficeReader;
import dev.gouji.office.Opened;
import dev.gouji.office.Platform;
import dev.gouji.settings.ReportNames;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A report converted to another kind of file, and what the new file lacks. */
public final class Conversion {

    /** The kinds of file to convert to. */
    public enum Target { MARKDOWN, TAB, HTML, DOCX }

    /**
     * @param file the bytes of the new file; a text is in UTF-8
     * @param losses one sentence for each kind of thing that the new file lacks
     */
    public record Converted(byte[] file, List<Message> losses) {
    }

    private final Platform platform;

    public Conversion(Platform platform) {
        this.platform = platform;
    }

    /** Writes the report and reads it again to find what differs. */
    public Converted to(Analysis report, Target target) {
        List<Piece> pieces = PieceReader.read(report);
        byte[] file = file(report, pieces, target);
        Analysis after = read(file, target);
        Set<String> byRows = ConversionLosses.tables(report, after);
        if (!byRows.isEmpty()) {
            pieces = PieceReader.read(report, byRows);
            file = file(report, pieces, target);
            after = read(file, target);
        }
        ConversionLosses losses = new ConversionLosses(report);
        losses.compare(after);
        boolean keepsAsides = target == Target.MARKDOWN || target == Target.TAB;
        long asides = pieces.stream().filter(p -> p instanceof Piece.Line line && line.look() == Look.ASIDE).count();
        losses.asides(keepsAsides ? 0 : asides);
        return new Converted(file, losses.all());
    }

    private byte[] file(Analysis report, List<Piece> pieces, Target target) {
        return switch (target) {
            case MARKDOWN -> platform.utf8(new TextWriter(Surface.MARKDOWN).text(pieces));
            case TAB -> platform.utf8(report.document().isPresent() ? report.text().text() : new TextWriter(Surface.TABS).text(pieces));
            case HTML -> platform.utf8(new HtmlWriter().page(pieces, report.report().masthead().title().orElse("")));
            case DOCX -> FormFile.with(report.report().form(), WordWriter.document(pieces), platform);
        };
    }

    private Analysis read(byte[] file, Target target) {
        if (target == Target.HTML || target == Target.DOCX) {
            Opened opened = new OfficeReader(platform).open(file);
            if (opened instanceof Opened.Document document) {
                return new Analysis(document.document(), Settings.DEFAULT);
            }
        }
        return new Analysis(new SourceText(platform.part(file).map(t -> t.text()).orElse("")), Settings.DEFAULT);
    }

    /** The kind of file that the ending of a name stands for; empty for other endings. */
    public static Optional<Target> named(String name) {
        return name.endsWith(".docx") ? Optional.of(Target.DOCX) : name.endsWith(".html") || name.endsWith(".htm")
                ? Optional.of(Target.HTML)
                : ReportNames.isMarkdown(name) ? Optional.of(Target.MARKDOWN)
                : name.endsWith(".txt") ? Optional.of(Target.TAB) : Optional.empty();
    }
}
