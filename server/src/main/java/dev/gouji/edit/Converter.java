package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.form.GridCell;
import dev.gouji.form.Label;
import dev.gouji.form.blank.BlankTable;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import dev.gouji.settings.Settings;
import dev.gouji.text.Edit;
import dev.gouji.text.Fold;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes a report in another way: headings and tables change their look, and words, labels and figures stay. What is made
 * is read again, and nothing comes out where it reads otherwise than the report did.
 */
public final class Converter {

    private static final int TITLE = 1;
    private static final int SECTION = 2;

    private final Analysis analysis;
    private final String text;
    private final Report report;
    private final Surface surface;

    private Converter(Analysis analysis, Surface surface) {
        this.analysis = analysis;
        this.text = analysis.text().text();
        this.report = analysis.report();
        this.surface = surface;
    }

    /** The report in that look; empty where figures have lost their places, or something would be lost. */
    public static Optional<String> convert(Analysis analysis, Surface surface) {
        Converter converter = new Converter(analysis, surface);
        String converted = converter.convert();
        Analysis read = new Analysis(new SourceText(converted), Settings.DEFAULT);
        boolean whole = analysis.report().tables().stream().allMatch(Converter::isWhole);
        return whole && contents(analysis).equals(contents(read)) ? Optional.of(converted) : Optional.empty();
    }

    /** Whether the official table holds all that stands in it. */
    public static boolean isWhole(Table table) {
        return table.lost().isEmpty() && table.repeated().isEmpty() && table.local().isEmpty();
    }

    private String convert() {
        List<Edit> edits = new ArrayList<>();
        for (Table table : report.tables()) {
            Span area = area(withLabel(table));
            edits.add(new Edit(area, table(table, area)));
        }
        heading(report.masthead().titleSpan(), TITLE, edits);
        for (Section section : report.sections()) {
            heading(section.heading(), SECTION, edits);
        }
        return Edit.apply(text, edits);
    }

    /** A heading that does not fill its line is none that Markdown could mark. */
    private void heading(Span words, int level, List<Edit> edits) {
        int from = lineStart(words.start());
        boolean before = text.substring(from, words.start()).chars().allMatch(c -> c == '#' || c <= ' ' || c == '\u3000');
        if (before && report.tables().stream().noneMatch(t -> t.span().overlaps(words))) {
            edits.add(new Edit(new Span(from, words.start()), surface.heading(level, "")));
        }
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** A table with its own words for the labels that it has, and an empty line on both sides. */
    private String table(Table table, Span area) {
        String written = BlankTable.of(table.official(), surface, cell -> words(table, cell));
        String before = text.substring(0, area.start()).endsWith("\n\n") || area.start() == 0 ? "" : "\n";
        String after = text.substring(area.end()).startsWith("\n\n") || area.end() == text.length() ? "" : "\n";
        return before + written + after;
    }

    /** The lines of a table, and the label over them, which some reports set as a line of its own. */
    private Span withLabel(Table table) {
        for (Prose line : report.prose()) {
            boolean above = line.content().end() <= table.span().start() && isLabel(table, text(analysis, line));
            if (above && text.substring(line.content().end(), table.span().start()).isBlank()) {
                return new Span(lineStart(line.content().start()), table.span().end());
            }
        }
        return table.span();
    }

    private static boolean isLabel(Table table, String line) {
        return table.official().groups().stream().anyMatch(group -> Fold.label(group.label()).equals(Fold.label(line)));
    }

    private static String text(Analysis analysis, Prose line) {
        return analysis.text().at(line.content()).replaceAll("^[#\\s]+", "");
    }

    /** The lines of a table, and the tags around it where it is written in HTML. */
    private Span area(Span lines) {
        int open = text.lastIndexOf("<table", lines.start());
        int close = text.indexOf("</table>", lines.end());
        boolean html = open >= 0 && close >= 0 && tagsAlone(open, lines.start()) && tagsAlone(lines.end(), close);
        return html ? new Span(open, close + "</table>".length()) : lines;
    }

    private boolean tagsAlone(int from, int to) {
        boolean inTag = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!inTag && c != '<' && c > ' ') {
                return false;
            }
            inTag = c == '<' || inTag && c != '>';
        }
        return true;
    }

    private String words(Table table, GridCell cell) {
        if (cell instanceof GridCell.Figure figure) {
            Optional<Cell> found = table.cell(figure.address());
            return found.map(c -> cellText(c)).orElse("");
        }
        GridCell.Name name = (GridCell.Name) cell;
        Optional<TableLabel> label = name.kind() == Label.Kind.MARK ? Optional.empty() : table.label(name.kind(), name.id());
        String own = label.map(l -> analysis.text().at(l.span())).filter(l -> plain(l) && sameNumber(l, name.text())).orElse(name.text());
        return own.replace("|", "\\|");
    }

    /** Markup and line ends inside of a label are the old surface's affair, and a label cut from its number is half of one. */
    private static boolean plain(String label) {
        return label.chars().noneMatch(c -> c == '<' || c == '\n' || c == '\t' || c == '|' || c == '*');
    }

    private static boolean sameNumber(String label, String official) {
        return Fold.label(official).length() <= Fold.label(label).length() + 2;
    }

    private static String cellText(Cell cell) {
        return (cell.text() + cell.unit()).replace("|", "\\|");
    }

    /** What must stay: figures, prose and headings. */
    private static List<Object> contents(Analysis analysis) {
        Report report = analysis.report();
        Map<String, String> figures = new TreeMap<>();
        for (Table table : report.tables()) {
            for (Map.Entry<CellAddress, Cell> entry : table.cells().entrySet()) {
                figures.put(entry.getKey().toString(), entry.getValue().text() + entry.getValue().unit());
            }
        }
        List<String> prose = new ArrayList<>();
        for (Prose line : report.prose()) {
            String words = text(analysis, line);
            if (report.tables().stream().noneMatch(table -> isLabel(table, words))) {
                prose.add(line.section() + " " + words);
            }
        }
        return List.of(figures, prose, report.tableForms(), report.masthead().title().map(t -> t.replaceAll("^[#\\s]+", "")),
                report.sections().stream().map(s -> s.official().number()).toList());
    }
}
