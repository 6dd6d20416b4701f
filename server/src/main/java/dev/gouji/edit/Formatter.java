package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Fix;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Formats a report: numbers its headings, reduces several empty lines to one, aligns the pipes of Markdown tables, and gives
 * punctuation marks one width. Figures and words do not change. Formatting a formatted report changes nothing.
 */
public final class Formatter {

    /** The rules whose safe fixes change only the look. */
    private static final List<String> NUMBERS = List.of("GJ103");
    private static final List<String> NUMBERS_AND_MARKS = List.of("GJ103", "GJ703", "GJ704");

    private Formatter() {
    }

    /** The edits that format a report; none if it is formatted already or is no report. */
    public static List<Edit> edits(Analysis analysis, Surface surface) {
        return edits(analysis, surface, false);
    }

    /** The same for a part of the text; a table in it is aligned as a whole. */
    public static List<Edit> edits(Analysis analysis, Surface surface, boolean wide, Span part) {
        Span whole = analysis.report().tables().stream().map(Table::span).filter(t -> t.overlaps(part)).reduce(part, Span::to);
        List<Edit> edits = edits(analysis, surface, wide).stream().filter(e -> whole.touches(e.span().start())
                && whole.touches(e.span().end())).toList();
        return KeptFigures.in(analysis, edits) ? edits : List.of();
    }

    /** @param wide whether ambiguous characters take two columns in the user's font */
    public static List<Edit> edits(Analysis analysis, Surface surface, boolean wide) {
        if (!analysis.report().recognised()) {
            return List.of();
        }
        NavigableMap<Integer, Edit> edits = new TreeMap<>();
        add(edits, fixes(analysis, surface == Surface.MARKDOWN ? NUMBERS_AND_MARKS : NUMBERS));
        List<Edit> fixes = List.copyOf(edits.values());
        add(edits, Edit.before(fixes, layout(fixed(analysis, fixes), surface, wide)));
        List<Edit> all = List.copyOf(edits.values());
        return KeptFigures.in(analysis, all) ? all : fixes;
    }

    /**
     * The text after the fixes, read again: a heading that got its number is now recognised, which may change how the lines around
     * it are read.
     */
    private static Analysis fixed(Analysis analysis, List<Edit> fixes) {
        return fixes.isEmpty() ? analysis
                : new Analysis(new SourceText(Edit.apply(analysis.text().text(), fixes)), analysis.settings());
    }

    private static List<Edit> layout(Analysis analysis, Surface surface, boolean wide) {
        List<Edit> edits = new ArrayList<>(BlankLines.edits(analysis));
        if (surface == Surface.MARKDOWN) {
            edits.addAll(TableAlignment.edits(analysis, wide));
        }
        return edits;
    }

    private static List<Edit> fixes(Analysis analysis, List<String> rules) {
        return analysis.findings().stream().filter(f -> rules.contains(f.rule().code())).flatMap(f -> f.fixes().stream())
                .filter(Fix::safe).flatMap(f -> f.edits().stream()).toList();
    }

    /**
     * Adds the edits that overlap none of the others.
     *
     * @param edits by their starts
     */
    private static void add(NavigableMap<Integer, Edit> edits, List<Edit> more) {
        for (Edit edit : more) {
            Map.Entry<Integer, Edit> before = edits.floorEntry(edit.span().start());
            Map.Entry<Integer, Edit> behind = edits.ceilingEntry(edit.span().start());
            boolean taken = before != null && before.getKey() == edit.span().start()
                    || overlaps(before, edit) || overlaps(behind, edit);
            if (!taken) {
                edits.put(edit.span().start(), edit);
            }
        }
    }

    private static boolean overlaps(Map.Entry<Integer, Edit> other, Edit edit) {
        return other != null && other.getValue().span().overlaps(edit.span());
    }
}
