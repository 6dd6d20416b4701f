package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.lint.Fix;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.settings.Settings;
import dev.gouji.text.Edit;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the look of a report into order: the numbers of its headings, one empty line where there are several, in Markdown
 * the pipes of its tables one below the other and marks of one width. Figures and words stay what they are; what is in
 * order already stays as it is.
 */
public final class Formatter {

    /** The rules whose safe fixes are a matter of looks. */
    private static final List<String> NUMBERS = List.of("GJ103");
    private static final List<String> NUMBERS_AND_MARKS = List.of("GJ103", "GJ703", "GJ704");

    /** What kind of text it is. */
    public enum Kind { MARKDOWN, TEXT }

    private Formatter() {
    }

    /** The edits that bring a report into order; none where it is, and none in a text that is no report. */
    public static List<Edit> edits(Analysis analysis, Kind kind) {
        if (!analysis.report().recognised()) {
            return List.of();
        }
        List<Edit> fixes = new ArrayList<>();
        add(fixes, fixes(analysis, kind == Kind.MARKDOWN ? NUMBERS_AND_MARKS : NUMBERS));
        List<Edit> edits = new ArrayList<>(fixes);
        add(edits, Edit.before(fixes, layout(fixed(analysis, fixes), kind)));
        return List.copyOf(readsAlike(analysis, edits) ? edits : fixes);
    }

    /** A heading that has its number is known as one, and the lines around it are read otherwise. */
    private static Analysis fixed(Analysis analysis, List<Edit> fixes) {
        return fixes.isEmpty() ? analysis
                : new Analysis(new SourceText(Edit.apply(analysis.text().text(), fixes)), analysis.settings());
    }

    private static List<Edit> layout(Analysis analysis, Kind kind) {
        List<Edit> edits = new ArrayList<>(BlankLines.edits(analysis));
        if (kind == Kind.MARKDOWN) {
            edits.addAll(TableAlignment.edits(analysis));
        }
        return edits;
    }

    private static List<Edit> fixes(Analysis analysis, List<String> rules) {
        return analysis.findings().stream().filter(f -> rules.contains(f.rule().code())).flatMap(f -> f.fixes().stream())
                .filter(Fix::safe).flatMap(f -> f.edits().stream()).toList();
    }

    private static void add(List<Edit> edits, List<Edit> more) {
        for (Edit edit : more) {
            boolean free = edits.stream().noneMatch(e -> e.span().overlaps(edit.span()) || e.span().start() == edit.span().start());
            if (free) {
                edits.add(edit);
            }
        }
    }

    /** An empty line may be a cell. Nothing is moved where a figure would be read otherwise, or not at all. */
    private static boolean readsAlike(Analysis analysis, List<Edit> edits) {
        if (edits.isEmpty()) {
            return true;
        }
        Analysis after = new Analysis(new SourceText(Edit.apply(analysis.text().text(), edits)), Settings.DEFAULT);
        return figures(analysis.report()).equals(figures(after.report())) && lost(analysis.report()) == lost(after.report());
    }

    private static Map<CellAddress, String> figures(Report report) {
        Map<CellAddress, String> figures = new HashMap<>();
        for (Table table : report.tables()) {
            for (Cell cell : table.cells().values()) {
                figures.put(cell.address(), cell.text() + cell.unit());
            }
        }
        return figures;
    }

    private static int lost(Report report) {
        return report.tables().stream().mapToInt(t -> t.lost().size() + t.local().size() + t.repeated().size()).sum();
    }
}
