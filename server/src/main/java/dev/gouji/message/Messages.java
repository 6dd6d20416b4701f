package dev.gouji.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes messages in one language. In a text, {@code {count}} stands for an argument, and {@code {count|row|rows}} for a number
 * with its noun: 1 row, 3 rows.
 */
public final class Messages {

    private final Language language;
    private final Catalogue catalogue;
    private final Names names;

    public Messages(Language language) {
        this.language = language;
        this.catalogue = new Catalogue(language);
        this.names = new Names(language);
    }

    public Language language() {
        return language;
    }

    /** All keys. All files are read for this. */
    public Set<String> keys() {
        return catalogue.keys();
    }

    public boolean has(String key) {
        return catalogue.text(key).isPresent();
    }

    /** The text of a key without arguments. */
    public String text(String key) {
        return render(Message.of(key));
    }

    /** The blank between two sentences; empty in Chinese. */
    public String gap() {
        return language == Language.EN ? " " : "";
    }

    /** A sentence with a count behind other sentences, with the gap before it; empty if the count is 0. */
    public String further(String key, int count) {
        return count == 0 ? "" : gap() + render(Message.of(key).with("count", count));
    }

    public String render(Message message) {
        Optional<String> known = catalogue.text(message.key());
        if (known.isEmpty()) {
            throw new IllegalArgumentException("add a text " + message.key() + " to a file in messages/" + language.code());
        }
        String text = known.get();
        StringBuilder out = new StringBuilder(text.length() + 32);
        int done = 0;
        for (int open = placeholder(text, 0); open >= 0; open = placeholder(text, done)) {
            int close = text.indexOf('}', open);
            int noun = text.indexOf('|', open);
            boolean counts = noun >= 0 && noun < close;
            Message.Argument argument = message.arguments().get(text.substring(open + 1, counts ? noun : close));
            if (argument == null) {
                throw new IllegalArgumentException("the text " + message.key() + " has " + text.substring(open, close + 1)
                        + ", for which the message has no argument");
            }
            String words = render(argument);
            out.append(text, done, open).append(words);
            if (counts) {
                int many = text.indexOf('|', noun + 1);
                out.append(' ').append(words.equals("1") ? text.substring(noun + 1, many) : text.substring(many + 1, close));
            }
            done = close + 1;
        }
        return out.append(text, done, text.length()).toString();
    }

    /** The start of the next placeholder, {word}; -1 if there is none. Braces without a letter behind them belong to examples of JSON. */
    private static int placeholder(String text, int from) {
        int open = text.indexOf('{', from);
        while (open >= 0 && !(open + 1 < text.length() && Character.isLetter(text.charAt(open + 1)))) {
            open = text.indexOf('{', open + 1);
        }
        return open;
    }

    private String render(Message.Argument argument) {
        if (argument instanceof Message.Argument.Words words) {
            return words.words();
        }
        if (argument instanceof Message.Argument.Text other) {
            return render(other.message());
        }
        if (argument instanceof Message.Argument.Texts others) {
            return others.messages().stream().map(this::render)
                    .reduce((first, more) -> render(Message.of("list.parts").with("first", first).with("more", more))).orElse("");
        }
        if (argument instanceof Message.Argument.Number number) {
            return number(number.number());
        }
        if (argument instanceof Message.Argument.Sum sum) {
            return sum(sum);
        }
        if (argument instanceof Message.Argument.Row row) {
            return names.row(row.table(), row.row());
        }
        if (argument instanceof Message.Argument.Column column) {
            return names.column(column.table(), column.column());
        }
        if (argument instanceof Message.Argument.Table table) {
            return names.table(table.table());
        }
        if (argument instanceof Message.Argument.Sections sections) {
            return names.sections(sections.numbers());
        }
        return names.section(((Message.Argument.Section) argument).number());
    }

    /** The name of a table, row, column or section in this language. */
    public Names names() {
        return names;
    }

    /** The number without exponent, and with a minus sign (−) instead of a hyphen. */
    public static String number(BigDecimal number) {
        String digits = number.abs().toPlainString();
        return number.signum() < 0 ? "−" + digits : digits;
    }

    /** The number with its sign: +2, −2. */
    public static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }

    /**
     * The sum without its zeros: 3+0+1 is written as 3+1. If one figure is left, one zero stays, so that it still reads as a sum:
     * 3+0.
     */
    private static String sum(Message.Argument.Sum sum) {
        List<String> plus = inSum(sum.plus());
        List<String> minus = inSum(sum.minus());
        String rest = minus.isEmpty() ? "" : "−" + String.join("−", minus);
        String zero = plus.isEmpty() ? "0" : "";
        String one = plus.size() < 2 && minus.isEmpty() && sum.plus().size() > 1 ? "+0" : "";
        return String.join("+", plus) + zero + rest + one;
    }

    private static List<String> inSum(List<BigDecimal> numbers) {
        List<String> shown = new ArrayList<>();
        for (BigDecimal number : numbers) {
            if (number.signum() != 0) {
                shown.add(number.signum() < 0 ? "(" + number(number) + ")" : number(number));
            }
        }
        return shown;
    }
}
