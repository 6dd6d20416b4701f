package dev.gouji.lint.peer;

import dev.gouji.form.CellAddress;
import dev.gouji.report.Report;
import dev.gouji.text.SourceText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The data kept of a report with which others are compared. It is small, since a folder has many reports.
 *
 * @param file its name for the reader
 * @param body its body and year; empty if one is missing or the years contradict
 * @param forms the form of each table by the table's id
 * @param figures what each cell counts for in a sum; without cells that are missing, unreadable or in an unknown unit
 * @param blank the blank cells
 * @param sentences the hashes of the sentences in the sections that may be copied from year to year
 */
public record Peer(String file, Optional<BodyYear> body, Map<String, String> forms, Map<CellAddress, BigDecimal> figures,
                   Set<CellAddress> blank, Set<Integer> sentences) {

    /** The sections whose prose may be copied from year to year; the others are tables or formulas. */
    public static final List<Integer> COMPARED = List.of(1, 5);

    public static Peer of(String file, SourceText text, Report report) {
        ComparableFigures figures = new ComparableFigures(report);
        Set<Integer> sentences = new HashSet<>();
        COMPARED.forEach(section -> SentenceHash.of(text, report, section).forEach(s -> sentences.add(s.hash())));
        return new Peer(file, BodyYear.of(report.masthead()), Map.copyOf(report.tableForms()),
                Map.copyOf(figures.all()), Set.copyOf(figures.blank()), Set.copyOf(sentences));
    }

    /** The figure of a cell; empty for a blank cell. */
    public Optional<BigDecimal> stated(CellAddress address) {
        return Optional.ofNullable(figures.get(address)).filter(f -> !blank.contains(address));
    }
}
