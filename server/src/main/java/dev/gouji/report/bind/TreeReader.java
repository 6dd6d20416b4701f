package dev.gouji.report.bind;

import dev.gouji.form.FormTable;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.Word;
import dev.gouji.grammar.antlr.ReportParser;
import dev.gouji.layout.fit.BoundEntry;
import dev.gouji.layout.fit.Fit;
import dev.gouji.report.Prose;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.surface.Line;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reads sections, their parts, tables, the signature and the lines of prose from the tree of ReportParser.g4. */
record TreeReader(String text, ReportParser.ReportContext report) {

    /** The words of a sub-heading, up to the first full stop, semicolon or colon: prose may follow on its line. */
    static Span partName(String text, Span content) {
        for (int i = content.start(); i < content.end(); i++) {
            if ("。：；".indexOf(text.charAt(i)) >= 0) {
                return new Span(content.start(), i);
            }
        }
        return CharClass.trim(text, content);
    }

    /** The official sections in the order of the text; each ends where the next one begins, the last before the signature. */
    List<Section> sections() {
        List<ReportParser.SectionContext> read = report.section();
        List<Section> sections = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            ReportParser.SectionContext section = read.get(i);
            int end = i + 1 < read.size() ? start(read.get(i + 1).heading())
                    : report.ending() != null ? start(report.ending()) : text.length();
            LineWord word = word(section.heading());
            Line.Text line = (Line.Text) word.line();
            sections.add(new Section(word.heading().orElseThrow().section(), line.content(), line.ordinal(),
                    word.heading().get().wording(), new Span(line.span().start(), end), parts(section.part(), end)));
        }
        return List.copyOf(sections);
    }

    /**
     * The sub-headings of one level, each with those below it.
     *
     * @param stop the offset at which the section or the sub-heading above them ends
     */
    private List<Section.Part> parts(List<? extends ParserRuleContext> parts, int stop) {
        List<Section.Part> out = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Line.Text line = (Line.Text) word(parts.get(i)).line();
            int end = i + 1 < parts.size() ? start(parts.get(i + 1)) : stop;
            out.add(new Section.Part(partName(text, line.content()), line.ordinal().orElseThrow(), new Span(line.span().start(), end),
                    parts(below(parts.get(i)), end)));
        }
        return List.copyOf(out);
    }

    private static List<? extends ParserRuleContext> below(ParserRuleContext part) {
        return part instanceof ReportParser.PartContext high ? high.subpart()
                : part instanceof ReportParser.SubpartContext low ? low.point() : List.of();
    }

    /** The lines of the signature, none if it is missing. */
    List<Span> signature() {
        List<Span> lines = new ArrayList<>(2);
        if (report.ending() != null) {
            for (TerminalNode line : report.ending().SIGNATURE()) {
                lines.add(((Line.Text) ((LineWord) line.getSymbol()).line()).content());
            }
        }
        return List.copyOf(lines);
    }

    /**
     * The tables in official order.
     *
     * @param fits the tables of the text, in official order
     */
    List<Table> tables(List<Fit> fits) {
        Map<FormTable, List<BoundEntry>> entries = new IdentityHashMap<>();
        addEntries(report, entries);
        List<Table> tables = new ArrayList<>(fits.size());
        for (Fit fit : fits) {
            if (entries.containsKey(fit.official())) {
                tables.add(new TableMaker(fit, fit.official(), entries.get(fit.official())).table());
            }
        }
        return List.copyOf(tables);
    }

    /** Adds the entries of all tables. Headers and the figures of the strip stand in the table itself, others in a row. */
    private static void addEntries(ParserRuleContext context, Map<FormTable, List<BoundEntry>> entries) {
        for (int i = 0; i < context.getChildCount(); i++) {
            ParseTree child = context.getChild(i);
            if (child instanceof ReportParser.RowContext row) {
                addEntry(row.getStart(), entries);
            } else if (child instanceof ParserRuleContext inner) {
                addEntries(inner, entries);
            } else if (child instanceof TerminalNode word && isEntry(word.getSymbol().getType())) {
                addEntry(word.getSymbol(), entries);
            }
        }
    }

    private static boolean isEntry(int type) {
        return type == ReportParser.HEAD || type == ReportParser.FIGURES;
    }

    private static void addEntry(Token word, Map<FormTable, List<BoundEntry>> entries) {
        BoundEntry entry = ((TableWord) word).entry();
        entries.putIfAbsent(entry.table(), new ArrayList<>());
        entries.get(entry.table()).add(entry);
    }

    private static LineWord word(ParserRuleContext context) {
        return (LineWord) context.getStart();
    }

    private static int start(ParserRuleContext context) {
        return word(context).line().span().start();
    }

    /** The lines of text and page numbers outside of tables, each with its section. */
    static List<Prose> prose(List<Word> words, List<Section> sections) {
        List<Prose> prose = new ArrayList<>();
        int next = 0;
        for (Word word : words) {
            if (word instanceof LineWord line) {
                while (next < sections.size() && sections.get(next).span().start() <= line.line().span().start()) {
                    next++;
                }
                boolean inside = next > 0 && line.line().span().start() < sections.get(next - 1).span().end();
                int section = inside ? sections.get(next - 1).official().number() : 0;
                if (line.line() instanceof Line.Text text && !text.content().isEmpty()) {
                    prose.add(new Prose(prose.size(), text.content(), line.inTable() ? Optional.empty() : text.ordinal(), section,
                            line.heading().isPresent()));
                } else if (line.line() instanceof Line.Page page) {
                    prose.add(new Prose(prose.size(), page.content(), Optional.<Ordinal>empty(), section, false));
                }
            }
        }
        return List.copyOf(prose);
    }
}
