package dev.gouji.report.bind;

import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.Word;
import dev.gouji.grammar.antlr.ReportParser;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.fit.BoundEntry;
import dev.gouji.layout.fit.Fit;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Heading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the words of ReportParser.g4: one for each line outside of tables, and one or two for each entry of a table. */
final class WordMaker {

    private static final int[] HEADINGS = {ReportParser.OVERVIEW, ReportParser.PROACTIVE, ReportParser.REQUESTS, ReportParser.REVIEW,
        ReportParser.PROBLEMS, ReportParser.OTHER};
    private static final int[] TABLES = {ReportParser.PROACTIVE_TABLE, ReportParser.REQUESTS_TABLE, ReportParser.REVIEW_TABLE};
    private static final int LONGEST_PART = 60;

    private final String text;
    private final List<Line> lines;
    private final Map<Integer, Heading> headings;
    private final Masthead masthead;
    private final List<BoundEntry> entries = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final PartLevels levels = new PartLevels();
    /** The number of the section whose table the last word belongs to, 0 outside of tables. */
    private int table;
    /** The index of the next entry. */
    private int next;
    /** Whether there has been an entry, and no heading since. */
    private boolean open;
    /** Whether the line stands in a section. Before the first section and behind the signature there are no sub-headings. */
    private boolean inSection;

    /** The lines of title and signature. */
    record Masthead(List<Span> title, List<Span> signature) {
    }

    /** The start of a word; it ends where the next one begins. */
    private interface Mark {

        int start();

        Word word(int index, Span span);
    }

    private record LineMark(int start, int type, boolean apart, Line line, Optional<Heading> heading, boolean inTable) implements Mark {

        @Override
        public Word word(int index, Span span) {
            return new LineWord(type, index, span, apart, line, heading, inTable);
        }
    }

    private record TableMark(int start, int type, BoundEntry entry) implements Mark {

        @Override
        public Word word(int index, Span span) {
            return new TableWord(type, index, span, entry);
        }
    }

    WordMaker(String text, List<Line> lines, Map<Integer, Heading> headings, Masthead masthead, List<Fit> fits) {
        this.text = text;
        this.lines = lines;
        this.headings = headings;
        this.masthead = masthead;
        for (Fit fit : fits) {
            entries.addAll(fit.bound());
        }
        Collections.sort(entries);
    }

    /** Whether entries of one table stand above and below the line, without a heading between. */
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

    /** Adds the words of an entry: the label and the figures of a row are two. A word before them begins a run of rows. */
    private void entry(BoundEntry entry, int start) {
        int section = entry.table().section();
        if (table != section) {
            table = section;
            marks.add(new TableMark(start, TABLES[section - 2], entry));
        }
        int type = type(entry.kind());
        int label = entry.entry().label();
        boolean parted = type == ReportParser.LOST || type == ReportParser.FIGURES && label >= 0;
        marks.add(new TableMark(start, parted ? ReportParser.ROW : type, entry));
        if (parted) {
            int end = entry.entry().row().get(label).cell().visible().end();
            int figures = entry.entry().cells().isEmpty() ? end : entry.entry().cells().get(0).span().start();
            marks.add(new TableMark(Math.max(Math.max(start, end), figures), type, entry));
        }
    }

    private static int type(BoundEntry.Kind kind) {
        return switch (kind) {
            case COLUMNS -> ReportParser.COLUMNS;
            case GROUP -> ReportParser.GROUP;
            case PLACED -> ReportParser.FIGURES;
            case LOST -> ReportParser.LOST;
            case TORN -> ReportParser.TORN;
            case BARE -> ReportParser.BARE;
            case REPEATED -> ReportParser.AGAIN;
            case LOCAL -> ReportParser.LOCAL;
        };
    }

    /** Adds the word of a line outside of tables. A line without words may stand between any two words. */
    private void line(int i, Line line) {
        boolean words = line instanceof Line.Text text && !text.content().isEmpty() || line instanceof Line.Row;
        boolean piped = line instanceof Line.Piped row && !RawCell.areBlank(row.cells(), 0, row.cells().size());
        if (!words && !piped) {
            marks.add(new LineMark(line.span().start(), ReportParser.PROSE, true, line, Optional.empty(), false));
            return;
        }
        Optional<Heading> heading = Optional.ofNullable(headings.get(i));
        boolean inTable = heading.isEmpty() && isInTable();
        open &= heading.isEmpty();
        table = 0;
        int type = heading.isPresent() ? heading(heading.get())
                : line instanceof Line.Text text && !inTable ? type(text) : ReportParser.PROSE;
        marks.add(new LineMark(line.span().start(), type, false, line, heading, inTable));
    }

    private int heading(Heading heading) {
        levels.reset();
        inSection = true;
        return HEADINGS[heading.section().number() - 1];
    }

    private int type(Line.Text line) {
        if (masthead.title().contains(line.content())) {
            return ReportParser.TITLE;
        }
        if (masthead.signature().contains(line.content())) {
            inSection = false;
            return ReportParser.SIGNATURE;
        }
        boolean part = inSection && line.ordinal().isPresent() && line.ordinal().get().style() != Ordinal.Style.COUNT_IS
                && Parts.name(text, line.content()).length() <= LONGEST_PART;
        return part ? levels.word(line.ordinal().get().style()) : ReportParser.PROSE;
    }

    /** The words with their indexes and spans. A word ends where the next one begins. */
    private List<Word> numbered() {
        List<Word> words = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            int start = i == 0 ? 0 : Math.min(marks.get(i).start(), text.length());
            int end = i + 1 < marks.size() ? Math.max(start, marks.get(i + 1).start()) : text.length();
            words.add(marks.get(i).word(i, new Span(start, Math.max(start, end))));
        }
        return words;
    }
}
