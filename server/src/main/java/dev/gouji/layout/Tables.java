package dev.gouji.layout;

import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.LabelIndex;
import dev.gouji.grammar.Span;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.layout.fit.Fit;
import dev.gouji.layout.fit.Fitter;
import dev.gouji.layout.line.LineRows;
import dev.gouji.layout.spread.SpreadRows;
import dev.gouji.surface.Line;
import dev.gouji.surface.Words;
import dev.gouji.vocabulary.Heading;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the tables of a text. Each table takes the reading that most of its rows fit. */
public final class Tables {

    /** A table is read differently from the others only if that places so many more rows. */
    private static final int ENOUGH_MORE = 2;

    private final Vocabulary vocabulary;
    private final Forms forms;
    private final List<Line> lines;
    private final Map<Integer, Heading> headings;
    private final BitSet apart;
    private final Optional<Form> ofYear;
    private final OfficialTables official;
    private final OwnTables own;
    /** The first reading takes each line as a row; each other one reads rows spread over lines in one layout. */
    private final List<Reading> readings = new ArrayList<>();

    private Tables(Vocabulary vocabulary, List<Line> lines, Map<Integer, Heading> headings, BitSet apart, Optional<Integer> year) {
        this.vocabulary = vocabulary;
        this.forms = vocabulary.forms();
        this.lines = lines;
        this.headings = headings;
        this.apart = apart;
        this.ofYear = year.isPresent() ? forms.ofYear(year.get()) : Optional.empty();
        this.official = new OfficialTables(forms);
        this.own = new OwnTables(forms, official, lines, headings, new OtherYear(vocabulary.text(), lines, year));
    }

    /**
     * The tables in the text, in official order.
     *
     * @param headings the headings of the official sections by their lines
     * @param apart the numbers of lines that belong to no table, as headings do
     * @param year the report's year
     */
    public static List<Fit> read(Vocabulary vocabulary, List<Line> lines, Map<Integer, Heading> headings, BitSet apart,
                                 Optional<Integer> year) {
        return new Tables(vocabulary, lines, headings, apart, year).read();
    }

    private List<Fit> read() {
        LineRows rows = new LineRows(vocabulary, official, headings, apart);
        add(rows.read(lines));
        if (isSpread()) {
            for (List<Entry> entries : SpreadRows.read(vocabulary, official, lines, headings, withShown(), rows.shown(lines))) {
                add(entries);
            }
        }
        return fits(usual());
    }

    private void add(List<Entry> entries) {
        readings.add(new Reading(own.without(Clusters.kept(entries, lines))));
    }

    /**
     * The reading with spread rows that most rows of all tables fit, since the tables of a text are usually written in one layout;
     * empty if no row fits. Tables that are clear from their lines do not count, nor does the strip: a single row fits many layouts.
     */
    private Optional<Reading> usual() {
        Optional<Reading> usual = Optional.empty();
        int most = 0;
        for (Reading reading : readings.subList(1, readings.size())) {
            int score = 0;
            for (FormTable table : forms.newest().tables()) {
                boolean counts = !official.isStrip(table.id()) && !readings.get(0).fit(table.id()).isShown();
                score += counts ? reading.fit(table.id()).score() : 0;
            }
            usual = score > most ? Optional.of(reading) : usual;
            most = Math.max(score, most);
        }
        return usual;
    }

    /** The chosen tables. A table whose labels do not show its form has the form of the table before it. */
    private List<Fit> fits(Optional<Reading> usual) {
        List<Fit> fits = new ArrayList<>();
        Form expected = ofYear.orElse(forms.newest());
        for (FormTable table : forms.newest().tables()) {
            boolean possible = usual.isPresent() && !usual.get().fit(table.id()).entries().isEmpty();
            Choice choice = choose(table.id(), possible ? usual : Optional.empty());
            Fit fit = choice.fit().form() == expected ? choice.fit() : choice.reading().fit(table.id(), expected);
            fits.add(fit.agreedWith(choice.others()));
            expected = fit.form();
        }
        return List.copyOf(fits);
    }

    /** One way to read the text: with each line as a row, or with rows spread over lines in one layout. */
    private final class Reading {

        /** The entries of all tables, in order. */
        private final List<Entry> entries;
        /** The tables that have been fitted so far, by their ids. */
        private final Map<String, Fit> fits = new HashMap<>();

        Reading(List<Entry> entries) {
            this.entries = entries;
        }

        /** A table, worked out once. If its labels show no form, it has the form of the year, else the newest. */
        Fit fit(String table) {
            if (!fits.containsKey(table)) {
                fits.put(table, fit(table, ofYear.orElse(forms.newest())));
            }
            return fits.get(table);
        }

        Fit fit(String table, Form expected) {
            List<Entry> own = new ArrayList<>(entries.size());
            for (Entry entry : entries) {
                if (entry.table().equals(table)) {
                    own.add(entry);
                }
            }
            return Fitter.fit(forms, expected, table, own);
        }
    }

    /**
     * The best reading of a table.
     *
     * @param others other readings that are equally good; only what all of them have in common holds
     */
    private record Choice(Reading reading, Fit fit, List<Fit> others) {
    }

    /**
     * Chooses the reading of a table: each line as a row if that is clear, else as the other tables unless another is far better. The
     * single row of the strip cannot show a layout: it is read as the other tables, or as all readings agree.
     *
     * @param usual the reading that most other tables fit, if this one may be written so
     */
    private Choice choose(String table, Optional<Reading> usual) {
        Reading best = readings.get(0);
        boolean strip = official.isStrip(table);
        boolean likeOthers = strip && usual.isPresent() && !isFullOnlyElsewhere(table, usual.get());
        Optional<Reading> known = best.fit(table).isShown() ? Optional.of(best) : likeOthers ? usual : Optional.empty();
        if (known.isPresent()) {
            return new Choice(known.get(), known.get().fit(table), List.of());
        }
        List<Fit> fits = new ArrayList<>();
        for (Reading reading : readings) {
            Fit fit = reading.fit(table);
            boolean alike = strip && !fits.isEmpty() && fit.score() > 0 && fits.get(0).score() > 0;
            int compared = fits.isEmpty() ? 1 : alike ? 0 : fit.compare(fits.get(0));
            if (compared > 0) {
                best = reading;
                fits.clear();
            }
            if (compared >= 0) {
                fits.add(fit);
            }
        }
        int score = fits.get(0).score();
        boolean enough = usual.isPresent() && usual.get().fit(table).score() + ENOUGH_MORE > score;
        return enough ? new Choice(usual.get(), usual.get().fit(table), List.of())
                : new Choice(best, fits.get(0), score == 0 ? List.of() : fits.subList(1, fits.size()));
    }

    /**
     * Whether the layout of the other tables reads none of a table, and another one reads it with a figure in each cell, so that no
     * gap counts as a cell. Other labels may stand on two lines, which the strip does not have.
     */
    private boolean isFullOnlyElsewhere(String table, Reading usual) {
        boolean full = false;
        for (Reading reading : readings) {
            full |= reading.fit(table).isFull();
        }
        return full && usual.fit(table).score() == 0;
    }

    /**
     * Whether rows may be spread over lines: some table is not clear from its lines, and there is a label on a line of text, or there
     * are pipes and some figures have no place.
     */
    private boolean isSpread() {
        boolean shown = true;
        boolean whole = true;
        for (FormTable table : forms.newest().tables()) {
            Fit fit = readings.get(0).fit(table.id());
            shown &= fit.isShown();
            whole &= fit.isWhole();
        }
        boolean spread = false;
        for (int i = 0; i < lines.size() && !shown && !spread; i++) {
            Line line = lines.get(i);
            spread = !whole && line instanceof Line.Piped || !apart.get(i) && line instanceof Line.Text text && hasLabel(text);
        }
        return spread;
    }

    /** Whether a word of the line is a label, or is one up to its digits; long lines of prose are not searched. */
    private boolean hasLabel(Line.Text line) {
        boolean sentence = line.content().length() > LabelIndex.LONGEST && !Words.areMany(vocabulary.text(), line.content());
        List<Span> words = sentence ? List.of() : Words.split(vocabulary.text(), Words.withoutMark(vocabulary.text(), line.content()));
        for (Span word : words) {
            int digits = Words.digitsAt(vocabulary.text(), word);
            boolean glued = digits > word.start() && digits < word.end() && vocabulary.exact(new Span(word.start(), digits)).hasRow();
            if (glued || !vocabulary.exact(word).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of lines that belong to no table, or to a table that is clear from its lines: none of them has a spread row. */
    private BitSet withShown() {
        BitSet known = (BitSet) apart.clone();
        for (FormTable table : forms.newest().tables()) {
            Fit fit = readings.get(0).fit(table.id());
            int line = 0;
            for (Entry entry : fit.isShown() ? fit.entries() : List.<Entry>of()) {
                while (line < lines.size() && lines.get(line).span().start() < entry.span().end()) {
                    known.set(line, known.get(line) || lines.get(line).span().overlaps(entry.span()));
                    line++;
                }
            }
        }
        return known;
    }
}
