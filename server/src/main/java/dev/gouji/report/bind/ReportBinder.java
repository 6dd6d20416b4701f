package dev.gouji.report.bind;

import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.LabelIndex;
import dev.gouji.grammar.Sentence;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.grammar.Word;
import dev.gouji.layout.Tables;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.fit.Fit;
import dev.gouji.report.Masthead;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.surface.Line;
import dev.gouji.surface.LineReader;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Heading;
import dev.gouji.vocabulary.HeadingPath;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds a syntax tree: makes lines of it, then words, then the tree of their sentence (ReportParser.g4), then addresses. */
public final class ReportBinder {

    private static final int LABELS_OF_A_TABLE = 6;

    private final SyntaxTree tree;
    private final Forms forms = Forms.official();
    private final Vocabulary vocabulary;
    private final List<Line> lines;
    private final Map<Integer, Heading> headings;
    private final SectionPlaces places;

    private ReportBinder(SyntaxTree tree) {
        this.tree = tree;
        this.vocabulary = new Vocabulary(tree.text(), forms);
        this.lines = LineReader.read(tree, vocabulary);
        this.headings = HeadingPath.find(tree.text(), forms.headings(), lines);
        this.places = SectionPlaces.of(lines, headings, tree.text().length());
    }

    /** Only the masthead; much faster than binding the whole text. */
    public static Masthead masthead(SyntaxTree tree) {
        ReportBinder binder = new ReportBinder(tree);
        return binder.titled(binder.text(List.of())).read();
    }

    /** The lines of a text. */
    public static List<Line> lines(SyntaxTree tree) {
        return new ReportBinder(tree).lines;
    }

    /** Binds any text; a text that is no report is not recognised. */
    public static Report bind(SyntaxTree tree) {
        return new ReportBinder(tree).report();
    }

    /**
     * The reader of the masthead. If no line above the sections is a title, the title may be a cell of the portal's table,
     * | 名称 | 某镇2023年…… |, the end of its breadcrumbs, or the first words of a page that is one line.
     *
     * @param text the lines of text outside of tables
     */
    private MastheadReader titled(List<Span> text) {
        MastheadReader reader = new MastheadReader(tree, text, places);
        List<Span> cells = reader.titleLines().isEmpty() && headings.size() > 1 ? titles(first()) : List.of();
        if (cells.isEmpty()) {
            return reader;
        }
        List<Span> more = new ArrayList<>(text);
        more.addAll(cells);
        more.sort(Comparator.comparingInt(Span::start));
        return new MastheadReader(tree, more, places);
    }

    /** The cells, ends of breadcrumbs and beginnings of lines with the words of a title, on lines before {@code end}. */
    private List<Span> titles(int end) {
        List<Span> titles = new ArrayList<>(1);
        for (Line line : lines.subList(0, end)) {
            for (RawCell cell : cells(line)) {
                if (TitleWords.isTitle(cell.text())) {
                    titles.add(cell.visible());
                }
            }
        }
        return titles;
    }

    private List<RawCell> cells(Line line) {
        if (line instanceof Line.Text words) {
            boolean breadcrumbs = TitleWords.isBreadcrumbs(words.content().of(tree.text()));
            Span title = breadcrumbs ? TitleWords.behindBreadcrumbs(tree.text(), words.content())
                    : TitleWords.beforeBlank(tree.text(), words.content());
            return List.of(RawCell.words(tree.text(), title));
        }
        return line.cells();
    }

    /** The lines of text outside of tables; of a page that is all on one line, the text before its first pipe. */
    private List<Span> text(List<Fit> fits) {
        List<Entry> tables = new ArrayList<>();
        for (Fit fit : fits) {
            tables.addAll(fit.entries());
        }
        Collections.sort(tables);
        List<Span> text = new ArrayList<>();
        int next = 0;
        int end = 0;
        for (Line line : lines) {
            while (next < tables.size() && tables.get(next).span().start() < line.span().end()) {
                end = Math.max(end, tables.get(next++).span().end());
            }
            if (line instanceof Line.Text words && !words.content().isEmpty() && line.span().start() >= end) {
                text.add(words.content());
            } else if (line instanceof Line.Piped piped && piped.cells().get(0).text().length() > LabelIndex.LONGEST) {
                text.add(piped.cells().get(0).visible());
            }
        }
        return text;
    }

    /**
     * The masthead is read before the tables, since their form depends on its year. It is read again if some of the lines
     * belong to a table.
     */
    private Report report() {
        List<Span> all = text(List.of());
        MastheadReader reader = titled(all);
        Masthead masthead = reader.read();
        Optional<Form> ofYear = masthead.year().isPresent() ? forms.ofYear(masthead.year().get()) : Optional.empty();
        boolean older = masthead.year().isPresent() && ofYear.isEmpty();
        List<Fit> read = Tables.read(vocabulary, lines, headings, apart(), masthead.year());
        List<Fit> fits = older ? withFigures(read) : read;
        List<Span> text = text(fits);
        if (text.size() < all.size()) {
            reader = titled(text);
            masthead = reader.read();
        }
        List<Word> words = new WordMaker(tree.text(), lines, headings, reader.titleLines(), reader.signature(masthead), fits).words();
        TreeReader sentence = new TreeReader(tree.text(), Sentence.parse(words));
        List<Section> sections = sentence.sections();
        List<Table> tables = sentence.tables(fits);
        boolean explanation = masthead.title().isEmpty() && tables.isEmpty() && reader.isExplanation();
        return new Report(!explanation && isReport(masthead, sections, tables), masthead, form(tables, ofYear), sections, tables,
                sentence.signature(), TreeReader.prose(words, sections));
    }

    /**
     * Without tables of which no figure has a place. Before there were forms, reports ended with statistics of other rows,
     * 不予公开答复数 and 行政复议数, that only look like those of the forms.
     */
    private static List<Fit> withFigures(List<Fit> fits) {
        List<Fit> filled = new ArrayList<>(fits.size());
        for (Fit fit : fits) {
            if (fit.score() > 0) {
                filled.add(fit);
            }
        }
        return filled;
    }

    /** The numbers of lines that belong to no table: headings, and all lines before section one. */
    private BitSet apart() {
        BitSet apart = new BitSet(lines.size());
        for (int heading : headings.keySet()) {
            apart.set(heading);
        }
        apart.set(0, startsWithOne() ? first() : 0);
        return apart;
    }

    /** The number of the line with the first heading. */
    private int first() {
        return headings.keySet().iterator().next();
    }

    private boolean startsWithOne() {
        return headings.size() > 1 && headings.get(first()).section().number() == 1;
    }

    private Optional<Form> form(List<Table> tables, Optional<Form> ofYear) {
        Optional<Form> shown = Optional.empty();
        for (Table table : tables) {
            shown = shown.isEmpty() && (table.formShown() || table.section() == 2) ? forms.byId(table.form()) : shown;
        }
        return shown.isPresent() ? shown : ofYear;
    }

    /**
     * Whether a text is a report: it has a title, two headings or several labels of one table. A few labels are not enough, since
     * other pages have rows such as 行政处罚 too. A form with blank tables and no year is no report: nobody has filled it in.
     */
    private static boolean isReport(Masthead masthead, List<Section> sections, List<Table> tables) {
        boolean figures = false;
        boolean labels = false;
        boolean blank = false;
        for (Table table : tables) {
            figures |= table.hasFigures() || !table.lost().isEmpty();
            labels |= table.labels().size() >= LABELS_OF_A_TABLE;
            blank |= !table.cells().isEmpty();
        }
        boolean filled = !blank || figures || masthead.year().isPresent();
        return filled && (masthead.title().isPresent() || sections.size() >= 2 || labels);
    }
}
