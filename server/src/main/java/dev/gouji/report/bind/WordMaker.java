package dev.gouji.report.bind;

import dev.gouji.form.Label;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.Word;
import dev.gouji.grammar.antlr.ReportParser;
import dev.gouji.layout.Entry;
import dev.gouji.layout.Fit;
import dev.gouji.layout.Placed;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Heading;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the words of ReportParser.g4: the kind of each line, and of each part of a table's row. */
final class WordMaker {

    private static final int[] HEADINGS = {ReportParser.OVERVIEW, ReportParser.PROACTIVE, ReportParser.REQUESTS, ReportParser.REVIEW,
        ReportParser.PROBLEMS, ReportParser.OTHER};
    private static final int[] TABLES = {ReportParser.PROACTIVE_TABLE, ReportParser.REQUESTS_TABLE, ReportParser.REVIEW_TABLE};
    private static final int LONGEST_PART = 60;

    private final String text;
    private final List<Line> lines;
    private final Map<Integer, Heading> headings;
    private final Masthead masthead;
    private final List<TableEntry> entries = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final PartLevels levels = new PartLevels();
    /** The current table, -1 outside of tables. */
    private int table = -1;
    /** The number of the next part of a table, and whether no heading stands between it and the one before. */
    private int next;
    private boolean open;

    /** The lines of title and signature. */
    record Masthead(List<Span> title, List<Span> signature) {
    }

    /** A part of a table, in the order of the text. */
    private record TableEntry(int table, Entry entry, int type) implements Comparable<TableEntry> {

        @Override
        public int compareTo(TableEntry other) {
            return entry.compareTo(other.entry);
        }
    }

    /** The start and kind of a word; it ends where the next one begins. */
    private record Mark(int start, int type, boolean apart, Optional<Line> line, Optional<Heading> heading, boolean inTable) {
    }

    WordMaker(String text, List<Line> lines, Map<Integer, Heading> headings, Masthead masthead, List<Fit> fits) {
        this.text = text;
        this.lines = lines;
        this.headings = headings;
        this.masthead = masthead;
        for (Fit fit : fits) {
            add(fit);
        }
        Collections.sort(entries);
    }

    private void add(Fit fit) {
        Map<Entry, Integer> types = new IdentityHashMap<>();
        for (Placed row : fit.rows()) {
            types.put(row.entry(), ReportParser.FIGURES);
        }
        for (Fit.LostRow row : fit.lost()) {
            types.put(row.entry(), row.entry().label() < 0 ? ReportParser.TORN : ReportParser.LOST);
        }
        put(types, fit.repeated(), ReportParser.AGAIN);
        put(types, fit.local(), ReportParser.LOCAL);
        put(types, fit.bare(), ReportParser.BARE);
        for (Entry entry : fit.entries()) {
            Integer type = types.get(entry);
            if (type != null || entry.kind() == Entry.Kind.HEAD || entry.kind() == Entry.Kind.ROW) {
                int other = entry.kind() == Entry.Kind.ROW ? ReportParser.BARE : isGroup(entry) ? ReportParser.GROUP : ReportParser.COLUMNS;
                entries.add(new TableEntry(fit.official().section() - 2, entry, type == null ? other : type));
            }
        }
    }

    private static void put(Map<Entry, Integer> types, List<Entry> rows, int type) {
        for (Entry row : rows) {
            types.put(row, type);
        }
    }

    private static boolean isGroup(Entry entry) {
        for (Named name : entry.row()) {
            if (name.isLabel() && !name.match().has(entry.table(), Label.Kind.GROUP) && !name.match().has(entry.table(), Label.Kind.ROW)) {
                return false;
            }
        }
        return true;
    }

    /** Whether rows of one table stand above and below, without a heading between. */
    private boolean isInTable() {
        return open && next > 0 && next < entries.size() && entries.get(next - 1).table() == entries.get(next).table();
    }

    List<Word> words() {
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = true;
            while (next < entries.size() && entries.get(next).entry().span().start() < line.span().end()) {
                Entry entry = entries.get(next).entry();
                open = true;
                entry(entries.get(next), first ? Math.min(line.span().start(), entry.span().start()) : entry.span().start());
                end = Math.max(end, entry.span().end());
                first = false;
                next++;
            }
            if (first && line.span().start() >= end) {
                line(i, line);
            }
        }
        return numbered();
    }

    private void entry(TableEntry row, int start) {
        if (table != row.table()) {
            table = row.table();
            mark(start, TABLES[table], false);
        }
        boolean parted = row.type() == ReportParser.LOST || row.type() == ReportParser.FIGURES && row.entry().label() >= 0;
        mark(start, parted ? ReportParser.ROW : row.type(), false);
        if (parted) {
            int label = row.entry().row().get(row.entry().label()).cell().visible().end();
            int figures = row.entry().cells().isEmpty() ? label : row.entry().cells().get(0).span().start();
            mark(Math.max(Math.max(start, label), figures), row.type(), false);
        }
    }

    private void mark(int start, int type, boolean apart) {
        marks.add(new Mark(start, type, apart, Optional.empty(), Optional.empty(), false));
    }

    private void line(int i, Line line) {
        boolean words = line instanceof Line.Text text && !text.content().isEmpty() || line instanceof Line.Row;
        boolean piped = line instanceof Line.Piped row && !RawCell.areBlank(row.cells(), 0, row.cells().size());
        if (!words && !piped) {
            marks.add(new Mark(line.span().start(), ReportParser.PROSE, true, Optional.of(line), Optional.empty(), false));
            return;
        }
        Optional<Heading> heading = Optional.ofNullable(headings.get(i));
        boolean inTable = heading.isEmpty() && isInTable();
        open &= heading.isEmpty();
        table = -1;
        int type = heading.isPresent() ? HEADINGS[heading.get().section().number() - 1]
                : line instanceof Line.Text text ? type(text) : ReportParser.PROSE;
        if (heading.isPresent()) {
            levels.reset();
        }
        marks.add(new Mark(line.span().start(), inTable ? ReportParser.PROSE : type, false, Optional.of(line), heading, inTable));
    }

    private int type(Line.Text line) {
        if (masthead.title().contains(line.content())) {
            return ReportParser.TITLE;
        }
        if (masthead.signature().contains(line.content())) {
            return ReportParser.SIGNATURE;
        }
        boolean part = line.ordinal().isPresent() && line.ordinal().get().style() != Ordinal.Style.COUNT_IS
                && Parts.name(text, line.content()).length() <= LONGEST_PART;
        return part ? levels.word(line.ordinal().get().style()) : ReportParser.PROSE;
    }

    /** The words with their places; those of one kind of a title or a signature may be parted by nothing but blanks. */
    private List<Word> numbered() {
        List<Word> words = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int start = i == 0 ? 0 : Math.min(mark.start(), text.length());
            int end = i + 1 < marks.size() ? Math.max(start, marks.get(i + 1).start()) : text.length();
            Span span = new Span(start, Math.max(start, end));
            words.add(mark.line().isEmpty() ? new Word(mark.type(), i, span, false)
                    : new LineWord(mark.type(), i, span, mark.apart(), mark.line().get(), mark.heading(), mark.inTable()));
        }
        return words;
    }
}
