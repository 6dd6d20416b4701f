package dev.gouji.message;

import dev.gouji.form.CellAddress;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A text of the catalogue with its arguments, independent of the language until it is rendered. */
public record Message(String key, Map<String, Argument> arguments) {

    /** The argument of a placeholder. */
    public sealed interface Argument {

        /** Words of the document or the form. They are the same in every language. */
        record Words(String words) implements Argument {
        }

        /** Another text of the catalogue. */
        record Text(Message message) implements Argument {
        }

        /** Other texts, as the parts of one sentence. */
        record Texts(List<Message> messages) implements Argument {
        }

        record Number(BigDecimal number) implements Argument {
        }

        /** A sum with its addends: 3+1+1. */
        record Sum(List<BigDecimal> plus, List<BigDecimal> minus) implements Argument {
        }

        /** The name of a row. */
        record Row(String table, String row) implements Argument {
        }

        /** The name of a column. */
        record Column(String table, String column) implements Argument {
        }

        /** The name of a table: 表三. */
        record Table(String table) implements Argument {
        }

        /** The name of a section: 第三部分. */
        record Section(int number) implements Argument {
        }

        /** Several sections, in order: 第一、四、五部分. */
        record Sections(List<Integer> numbers) implements Argument {
        }
    }

    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /** Another text about the same: GJ404.risen for GJ404. */
    public Message part(String name) {
        return new Message(key + "." + name, arguments);
    }

    public Message with(String name, Argument argument) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(name, argument);
        return new Message(key, more);
    }

    public Message with(String name, String words) {
        return with(name, new Argument.Words(words));
    }

    public Message with(String name, Message text) {
        return with(name, new Argument.Text(text));
    }

    public Message with(String name, BigDecimal number) {
        return with(name, new Argument.Number(number));
    }

    public Message with(String name, int number) {
        return with(name, BigDecimal.valueOf(number));
    }

    /** Sets {section} to the name of a section. */
    public Message inSection(int number) {
        return with("section", new Argument.Section(number));
    }

    /** Sets {table} to the name of a table. */
    public Message inTable(String table) {
        return with("table", new Argument.Table(table));
    }

    /** Sets {row} to the name of a row. */
    public Message inRow(String table, String row) {
        return with("row", new Argument.Row(table, row));
    }

    /** Sets {column} to the name of a column. */
    public Message inColumn(String table, String column) {
        return with("column", new Argument.Column(table, column));
    }

    /** Sets {table}, {row} and {column} to those of a cell. */
    public Message with(CellAddress cell) {
        return inTable(cell.table()).inRow(cell.table(), cell.row()).inColumn(cell.table(), cell.column());
    }

    @Override
    public String toString() {
        return key + arguments.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
