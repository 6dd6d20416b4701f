package dev.gouji.report.bind;

import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Masthead;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import java.util.List;
import java.util.Optional;

/** Binds a syntax tree to the official forms. */
public final class ReportBinder {

    private static final int LABELS_OF_A_TABLE = 6;

    private final Forms forms;

    public ReportBinder(Forms forms) {
        this.forms = forms;
    }

    /** What a text says of itself, for whoever wants to know no more; far cheaper than to bind it. */
    public static Masthead masthead(SyntaxTree tree) {
        return new MastheadReader(tree, new boolean[tree.blocks().size()]).read();
    }

    /** Any text whatever; what is no report has few sections and tables and is not recognised. */
    public Report bind(SyntaxTree tree) {
        SectionFinder sectionFinder = new SectionFinder(tree, forms.headings());
        GridReader.Grid grid = new GridReader(tree, forms, sectionFinder).read();
        List<Section> sections = sectionFinder.find(grid.taken());
        Masthead masthead = new MastheadReader(tree, grid.taken()).read();
        Optional<Form> ofYear = masthead.year().isPresent() ? forms.ofYear(masthead.year().get()) : Optional.empty();
        List<Table> tables = new TableBinder(forms).bind(grid.rows(), ofYear);
        return new Report(isReport(masthead, sections, tables), masthead, form(tables, ofYear), sections, tables,
                ProseReader.read(tree, grid.taken(), sections));
    }

    private Optional<Form> form(List<Table> tables, Optional<Form> ofYear) {
        Optional<Form> proactive = formOf(tables, "t2");
        if (proactive.isPresent()) {
            return proactive;
        }
        Optional<Form> requests = hasOtherRows(tables) ? formOf(tables, "t3") : Optional.empty();
        return requests.isPresent() ? requests : ofYear;
    }

    private Optional<Form> formOf(List<Table> tables, String id) {
        for (Table table : tables) {
            if (table.id().equals(id)) {
                return forms.byId(table.form());
            }
        }
        return Optional.empty();
    }

    /** Table 3 tells its form only by the rows of 三（六）. */
    private static boolean hasOtherRows(List<Table> tables) {
        return tables.stream().anyMatch(t -> t.cells().keySet().stream().anyMatch(a -> a.row().startsWith("三（六）")));
    }

    private static boolean isReport(Masthead masthead, List<Section> sections, List<Table> tables) {
        boolean figures = false;
        boolean labels = false;
        for (Table table : tables) {
            figures |= table.hasFigures();
            labels |= table.labels().size() >= LABELS_OF_A_TABLE;
        }
        boolean filled = tables.isEmpty() || figures || masthead.year().isPresent();
        return filled && (masthead.title().isPresent() || sections.size() >= 2 || figures || labels);
    }
}
