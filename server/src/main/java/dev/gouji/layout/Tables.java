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

/** Finds the tables of a text, each under the layout that most of its rows fit. */
public final class Tables {

    private static final int SEVERAL = 2;

    private final Vocabulary vocabulary;
    private final Forms forms;
    private final List<Line> lines;
    private final Map<Integer, Heading> headings;
    private final BitSet apart;
    private final Optional<Form> ofYear;
    private final OfficialTables official;
    /** The first one takes each line as a row; each further one rests on a layout. */
    private final List<PossibleReading> readings = new ArrayList<>();

    private Tables(Vocabulary vocabulary, List<Line> lines, Map<Integer, Heading> headings, BitSet apart, Optional<Form> ofYear) {
        this.vocabulary = vocabulary;
        this.forms = vocabulary.forms();
        this.lines = lines;
        this.headings = headings;
        this.apart = apart;
        this.ofYear = ofYear;
        this.official = new OfficialTables(forms);
    }

    /**
     * The tables in the text, in official order.
     *
     * @param headings the headings of the official sections by their lines
     * @param apart the numbers of lines that belong to no table, as headings do
     * @param ofYear the form of the report's year
     */
    public static List<Fit> read(Vocabulary vocabulary, List<Line> lines, Map<Integer, Heading> headings, BitSet apart,
                                 Optional<Form> ofYear) {
        return new Tables(vocabulary, lines, headings, apart, ofYear).read();
    }

    private List<Fit> read() {
        LineRows rows = new LineRows(vocabulary, official, headings, apart);
        add(rows.read(lines));
        if (isSpread()) {
            for (List<Entry> entries : new SpreadRows(vocabulary, official, lines, withShown()).read(rows.shown(lines))) {
                add(entries);
            }
        }
        Optional<PossibleReading> usual = usual();
        Map<String, Choice> choices = new HashMap<>();
        for (FormTable table : forms.newest().tables()) {
            choices.put(table.id(), official.isStrip(table.id()) ? chooseStrip(table.id(), usual) : choose(table.id(), usual));
        }
        return fits(choices);
    }

    private void add(List<Entry> entries) {
        readings.add(new PossibleReading(Clusters.kept(entries, lines)));
    }

    /**
     * All tables of a text are written alike, so each shows how to read the others, but for that of one row: by the layout that
     * most rows fit.
     */
    private Optional<PossibleReading> usual() {
        Optional<PossibleReading> usual = Optional.empty();
        int most = 0;
        for (PossibleReading reading : readings.subList(1, readings.size())) {
            int score = 0;
            for (FormTable table : forms.newest().tables()) {
                score += official.isStrip(table.id()) ? 0 : fit(reading, table.id()).score();
            }
            usual = score > most ? Optional.of(reading) : usual;
            most = Math.max(score, most);
        }
        return usual;
    }

    /** A table whose own labels do not show its form has that of the table before it. */
    private List<Fit> fits(Map<String, Choice> choices) {
        List<Fit> fits = new ArrayList<>(choices.size());
        Form expected = ofYear.orElse(forms.newest());
        for (FormTable table : forms.newest().tables()) {
            Choice choice = choices.get(table.id());
            Fit fit = choice.fit().formShown() || choice.fit().form() == expected ? choice.fit()
                    : choice.narrowed(fit(choice.reading(), table.id(), expected));
            if (!fit.entries().isEmpty()) {
                fits.add(fit);
                expected = fit.formShown() ? fit.form() : expected;
            }
        }
        return List.copyOf(fits);
    }

    /** The table under a reading, in the form of the year where it does not show its own; worked out once. */
    private Fit fit(PossibleReading reading, String table) {
        Fit fit = reading.fits().get(table);
        if (fit == null) {
            fit = fit(reading, table, ofYear.orElse(forms.newest()));
            reading.fits().put(table, fit);
        }
        return fit;
    }

    private Fit fit(PossibleReading reading, String table, Form expected) {
        return Fitter.fit(forms, expected, table, reading.of(table));
    }

    /**
     * The reading of a table that is best.
     *
     * @param others readings that are as good, so that only what they have in common holds
     */
    private record Choice(PossibleReading reading, Fit fit, List<Fit> others) {

        Fit narrowed(Fit fit) {
            return others.isEmpty() ? fit : fit.agreedWith(others);
        }
    }

    /** A table is read differently from the others only if that places several rows more. */
    private Choice choose(String table, Optional<PossibleReading> usual) {
        PossibleReading best = readings.get(0);
        List<Fit> fits = new ArrayList<>();
        for (PossibleReading reading : readings) {
            Fit fit = fit(reading, table);
            if (reading == readings.get(0) && fit.isShown()) {
                return new Choice(reading, fit, List.of());
            }
            int compared = fits.isEmpty() ? 1 : fit.compare(fits.get(0));
            if (compared > 0) {
                best = reading;
                fits.clear();
            }
            if (compared >= 0) {
                fits.add(fit);
            }
        }
        boolean likeOthers = usual.isPresent() && fit(usual.get(), table).score() + SEVERAL > fits.get(0).score();
        return likeOthers ? new Choice(usual.get(), fit(usual.get(), table), List.of()) : choice(best, fits);
    }

    /** @param fits that of the reading, then those that are as good */
    private static Choice choice(PossibleReading reading, List<Fit> fits) {
        List<Fit> others = fits.get(0).score() == 0 ? List.of() : fits.subList(1, fits.size());
        return new Choice(reading, others.isEmpty() ? fits.get(0) : fits.get(0).agreedWith(others), others);
    }

    /** A single row cannot show its layout: it is read as the other tables are, or as all layouts agree. */
    private Choice chooseStrip(String table, Optional<PossibleReading> usual) {
        Optional<PossibleReading> first = Optional.empty();
        List<Fit> fits = new ArrayList<>();
        for (PossibleReading reading : readings) {
            Fit fit = fit(reading, table);
            boolean shown = reading == readings.get(0) && fit.isShown();
            if (shown || usual.isPresent() && usual.get() == reading) {
                return new Choice(reading, fit, List.of());
            }
            if (fit.score() > 0) {
                first = first.isPresent() ? first : Optional.of(reading);
                fits.add(fit);
            }
        }
        return first.isEmpty() ? choose(table, Optional.empty()) : choice(first.get(), fits);
    }

    /**
     * Whether rows may be spread over lines: those of some table do not show themselves, and a label stands on a line of text, or
     * pipes do not give each figure its place.
     */
    private boolean isSpread() {
        boolean shown = true;
        boolean whole = true;
        for (FormTable table : forms.newest().tables()) {
            Fit fit = fit(readings.get(0), table.id());
            shown &= fit.isShown();
            whole &= fit.isWhole();
        }
        boolean spread = false;
        for (int i = 0; i < lines.size() && !shown && !spread; i++) {
            Line line = lines.get(i);
            spread = !whole && line instanceof Line.Piped || !apart.get(i) && line instanceof Line.Text text && mayBeLabel(text);
        }
        return spread;
    }

    private boolean mayBeLabel(Line.Text line) {
        boolean sentence = line.content().length() > LabelIndex.LONGEST && !Words.areMany(vocabulary.text(), line.content());
        List<Span> words = sentence ? List.of() : Words.split(vocabulary.text(), line.content());
        for (Span word : words) {
            if (!vocabulary.exact(word).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The lines that are known to belong to no table, or to one whose rows show themselves, which may be written unlike the others. */
    private BitSet withShown() {
        BitSet known = (BitSet) apart.clone();
        for (FormTable table : forms.newest().tables()) {
            Fit fit = fit(readings.get(0), table.id());
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
