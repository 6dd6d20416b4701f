package dev.gouji.report.bind;

import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.Word;
import dev.gouji.grammar.antlr.ReportParser;
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
    private static final int[] PARTS = {ReportParser.PART, ReportParser.SUBPART, ReportParser.POINT};
    private static final int LONGEST_PART = 60;

    private final String text;
    private final List<Line> lines;
    private final Map<Integer, Heading> headings;
    /** The lines of title and signature. */
    private final List<Span> title;
    private final List<Span> signature;
    private final List<BoundEntry> entries = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    /** The styles of the numbers before the sub-headings of a section, the outermost first. */
    private final List<Ordinal.Style> styles = new ArrayList<>();
    /** The number of the section whose table the last word belongs to, 0 outside of tables. */
    private int table;
    /** The index of the next entry. */
    private int next;
    /** Whether there has been an entry, and no heading since. */
    private boolean open;
    /** Whether the line stands in a section. Before the first section and behind the signature there are no sub-headings. */
    private boolean inSection;

    WordMaker(String text, List<Line> lines, Map<Integer, Heading> headings, List<Span> title, List<Span> signature, List<Fit> fits) {
        this.text = text;
        this.lines = lines;
        this.headings = headings;
        this.title = title;
        this.signature = signature;
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
            boolean text = line.span().start() >= end;
            while (next < entries.size() && entries.get(next).entry().span().start() < line.span().end()) {
                BoundEntry entry = entries.get(next);
                open = true;
                entry(entry);
                end = Math.max(end, entry.entry().span().end());
                text = false;
                next++;
            }
            if (text) {
                line(i, line);
            }
        }
        return words;
    }

    /** Adds the words of an entry: the label and the figures of a row are two. A word before them begins a run of rows. */
    private void entry(BoundEntry entry) {
        int section = entry.table().section();
        if (table != section) {
            table = section;
            words.add(new TableWord(TABLES[section - 2], entry));
        }
        int type = type(entry.kind());
        if (type == ReportParser.LOST || type == ReportParser.FIGURES && entry.entry().label() >= 0) {
            words.add(new TableWord(ReportParser.ROW, entry));
        }
        words.add(new TableWord(type, entry));
    }

    private static int type(BoundEntry.Kind kind) {
        return switch (kind) {
            case HEAD -> ReportParser.HEAD;
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
        boolean written = line instanceof Line.Text text && !text.content().isEmpty() || line instanceof Line.Row;
        boolean piped = line instanceof Line.Piped row && !RawCell.areBlank(row.cells(), 0, row.cells().size());
        if (!written && !piped) {
            words.add(new LineWord(ReportParser.PROSE, true, line, Optional.empty(), false));
            return;
        }
        Optional<Heading> heading = Optional.ofNullable(headings.get(i));
        boolean inTable = heading.isEmpty() && isInTable();
        open &= heading.isEmpty();
        table = 0;
        int type = heading.isPresent() ? heading(heading.get())
                : line instanceof Line.Text text && !inTable ? type(text) : ReportParser.PROSE;
        words.add(new LineWord(type, false, line, heading, inTable));
    }

    private int heading(Heading heading) {
        styles.clear();
        inSection = true;
        return HEADINGS[heading.section().number() - 1];
    }

    private int type(Line.Text line) {
        if (title.contains(line.content())) {
            return ReportParser.TITLE;
        }
        if (signature.contains(line.content())) {
            inSection = false;
            return ReportParser.SIGNATURE;
        }
        boolean part = inSection && line.ordinal().isPresent() && line.ordinal().get().style() != Ordinal.Style.COUNT_IS
                && TreeReader.partName(text, line.content()).length() <= LONGEST_PART;
        return part ? part(line.ordinal().get().style()) : ReportParser.PROSE;
    }

    /**
     * The word for a sub-heading whose number has this style. A style that first occurs below another is one level deeper; levels
     * deeper than the third count as the third.
     */
    private int part(Ordinal.Style style) {
        if (!styles.contains(style)) {
            styles.add(style);
        }
        int level = styles.indexOf(style);
        styles.subList(level + 1, styles.size()).clear();
        return PARTS[Math.min(level, PARTS.length - 1)];
    }
}
