package dev.gouji.report;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.Role;
import dev.gouji.grammar.Span;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A bound report: its parts under their official names.
 *
 * @param recognised whether the text is a report at all, by its title, headings or tables (CONTRACT.md)
 * @param form the form of table 2, else of the first table whose labels show their form, else of the year
 * @param sections the official sections that were found, in the order of the text
 * @param tables the tables that were found, in official order
 * @param signature the lines of the signature, none if it is missing
 * @param prose the lines that are no part of a table, in the order of the text
 */
public record Report(boolean recognised, Masthead masthead, Optional<Form> form, List<Section> sections,
                     List<Table> tables, List<Span> signature, List<Prose> prose) {

    public Optional<Table> table(String id) {
        for (Table table : tables) {
            if (table.id().equals(id)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    public Optional<Table> table(Role role) {
        for (Table table : tables) {
            if (table.official().role() == role) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    public Optional<Section> section(int number) {
        for (Section section : sections) {
            if (section.official().number() == number) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    public Optional<Cell> cell(CellAddress address) {
        Optional<Table> table = table(address.table());
        return table.isPresent() ? table.get().cell(address) : Optional.empty();
    }

    /** The figure of a row and a column, in the one table whose form has both. */
    public Optional<Cell> cell(Role row, Role column) {
        for (Table table : tables) {
            Optional<CellAddress> address = table.official().address(row, column);
            if (address.isPresent()) {
                return table.cell(address.get());
            }
        }
        return Optional.empty();
    }

    /** The number of a row and a column; empty if there is no such figure, or if it is blank or unreadable. */
    public Optional<BigDecimal> number(Role row, Role column) {
        Optional<Cell> cell = cell(row, column);
        return cell.isPresent() ? cell.get().value().number() : Optional.empty();
    }

    /** The form of each table, by the table's id. */
    public Map<String, String> tableForms() {
        return tables.stream().collect(Collectors.toMap(Table::id, Table::form, (a, b) -> a, LinkedHashMap::new));
    }
}
