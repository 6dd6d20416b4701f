package dev.gouji.preview;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn of a report, in words of one language: for the client's preview and for the {@code html} reporter alike.
 *
 * @param title the title of the report, otherwise words that say that it has none
 * @param organisation the body that reports, if it is known
 * @param year the year that is reported on, if it is known
 * @param form the id of the report's form, if it is known
 * @param tables the official tables; one that the report does not have has no rows
 * @param figures the key figures beside those of last year
 * @param duties what a report has to do, as a checklist
 * @param issues what was found, the worst first
 */
public record Preview(String title, Optional<String> organisation, Optional<Integer> year, Optional<String> form, List<Table> tables,
                      List<KeyFigure> figures, List<Duty> duties, List<Issue> issues) {

    /**
     * An official table.
     *
     * @param id t2, t3 or t4
     * @param name 表三
     * @param heading the official heading that it stands under
     * @param form the id of the form that its labels show
     * @param head how many of its rows head the columns
     * @param rows the cells that begin in each row; empty if the report does not have the table
     */
    public record Table(String id, String name, String heading, String form, int head, List<List<Cell>> rows) {
    }

    /** A cell of a table. */
    public sealed interface Cell {

        int columns();

        int rows();
    }

    /** A label of the official form. */
    public record Name(String text, Kind kind, int columns, int rows) implements Cell {

        /** What it names. */
        public enum Kind { ROW, COLUMN, GROUP, NOTE }
    }

    /**
     * A figure.
     *
     * @param text as it stands in the report
     * @param value its value, if it is a number
     * @param expected what it should be, if that is known
     * @param addends the addends of a total; empty for other figures
     * @param lit whether it is an addend of a total that is wrong
     * @param issues the numbers of the issues about it
     */
    public record Figure(CellAddress address, String text, Optional<BigDecimal> value, State state, Optional<BigDecimal> expected,
                         List<CellAddress> addends, boolean lit, List<Integer> issues, int columns, int rows) implements Cell {
    }

    /** The state of a figure. */
    public enum State {
        /** it should be another one */ WRONG,
        /** it is right once the cell of the cause is repaired */ AFFECTED,
        /** something else was found about it */ DOUBTFUL,
        /** it holds no number */ BLANK,
        /** it holds no number that can be read */ UNREADABLE,
        /** the report has no such cell, or its place is lost */ MISSING,
        /** a total, all of whose relations hold */ BALANCED,
        /** 0 */ ZERO,
        /** any other figure */ FIGURE
    }

    /**
     * A key figure.
     *
     * @param scale which other figures it can be compared with
     * @param now this year's figure, if it is known
     * @param before last year's figure, if that report is known
     */
    public record KeyFigure(String name, Scale scale, Optional<BigDecimal> now, Optional<BigDecimal> before) {
    }

    /** Which figures count the same thing. */
    public enum Scale {
        /** requests as they came in and left */ REQUESTS,
        /** requests by their outcome */ OUTCOMES,
        /** something of its own */ NONE
    }

    /**
     * An entry of the checklist.
     *
     * @param text what was checked, or what is wrong with it
     * @param issues the numbers of what was found
     */
    public record Duty(String text, Mark mark, List<Integer> issues) {
    }

    /** How a duty is met. */
    public enum Mark {
        /** nothing was found */ MET,
        /** cannot be known */ UNKNOWN,
        /** something is worth a look */ NOTE,
        /** something is probably wrong */ DOUBT,
        /** something is wrong */ BROKEN
    }

    /**
     * Findings with one cause, or a single finding.
     *
     * @param number counted from 1, by which cells and duties name it
     * @param codes the codes of its rules
     * @param span its place in the text that is checked
     * @param place the line of the report's text, from 1, or the place in a Word file or page
     * @param messages what is wrong
     * @param fixes what can be done, the best first
     * @param cell the figure that is the cause, otherwise the figure that it is about
     */
    public record Issue(int number, Severity severity, List<String> codes, Span span, String place, List<String> messages,
                        List<Proposal> fixes, Optional<CellAddress> cell) {
    }

    /**
     * A way to clear an issue.
     *
     * @param preferred whether it is the one to take
     */
    public record Proposal(String title, boolean preferred) {
    }

    /** How many issues of a severity there are. */
    public int count(Severity severity) {
        return (int) issues.stream().filter(i -> i.severity() == severity).count();
    }
}
