package dev.gouji.message;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.grammar.Numerals;
import dev.gouji.json.JsonSource;
import dev.gouji.json.Resources;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names of tables, rows and columns: official names in Chinese, our own in English. So the only Chinese in an English message
 * comes from the document.
 */
public final class Names {

    private final Language language;

    Names(Language language) {
        this.language = language;
    }

    /** The name of a table has the number of its section. 表二 is the first table, because section one has none. */
    public String table(String table) {
        Optional<FormTable> official = Forms.official().newest().table(table);
        int number = official.isPresent() ? official.get().section() : 0;
        return language == Language.EN ? "Table " + number : "表" + Numerals.chinese(number);
    }

    public String row(String table, String row) {
        return language == Language.EN ? English.NAMES.getOrDefault(table + ":" + row, row) : row.length() == 1 ? numbered(table, row) : row;
    }

    /** The name of a row that is only a number in its address: 一、本年新收. It has the shortest wording that is part of the label. */
    private static String numbered(String table, String row) {
        Optional<FormTable> official = Forms.official().newest().table(table);
        Optional<FormRow> known = official.isPresent() ? official.get().row(row) : Optional.empty();
        if (known.isEmpty()) {
            return row;
        }
        String name = known.get().label();
        for (String wording : known.get().variants()) {
            name = name.contains(wording) ? wording : name;
        }
        return row + "、" + name;
    }

    public String column(String table, String column) {
        return language == Language.EN ? English.NAMES.getOrDefault(table + ":/" + column, column) : column;
    }

    /** 第一、四、五部分; sections 1, 4 and 5. */
    public String sections(List<Integer> numbers) {
        if (numbers.size() == 1) {
            return section(numbers.get(0));
        }
        List<Integer> first = numbers.subList(0, numbers.size() - 1);
        int last = numbers.get(numbers.size() - 1);
        return language == Language.EN
                ? "Sections " + first.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " and " + last
                : "第" + numbers.stream().map(Numerals::chinese).collect(Collectors.joining("、")) + "部分";
    }

    public String section(int number) {
        return language == Language.EN ? "Section " + number : "第" + Numerals.chinese(number) + "部分";
    }

    /** The English names, from the pages about rows and columns (resources, explain/lines). They are read when the first is needed. */
    private static final class English {

        private static final Map<String, String> NAMES = read();

        private static Map<String, String> read() {
            Map<String, String> names = new HashMap<>();
            for (String file : Forms.official().notes()) {
                JsonSource.read(Resources.text("explain/lines/" + file + ".json"), in -> in.array(page -> name(page, names)));
            }
            return Map.copyOf(names);
        }

        private static String name(JsonSource page, Map<String, String> names) throws IOException {
            String address = "";
            String name = "";
            page.enter();
            while (page.more()) {
                switch (page.name()) {
                    case "address" -> address = page.string();
                    case "name" -> name = page.map(JsonSource::string).get("en");
                    default -> page.skip();
                }
            }
            names.put(address, name);
            return name;
        }
    }
}
