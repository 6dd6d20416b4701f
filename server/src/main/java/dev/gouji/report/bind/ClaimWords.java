package dev.gouji.report.bind;

import dev.gouji.form.CellAddress;
import dev.gouji.json.JsonSource;
import dev.gouji.json.Resources;
import dev.gouji.report.ClaimSubject;
import dev.gouji.text.Phrases;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which figures in prose are understood ({@code report/claims.json}).
 *
 * @param subjects what figures may be about; the first that fits counts
 * @param units all units that count one of them
 * @param said all words that one of them needs
 * @param lists the other words, by what they are for
 */
record ClaimWords(List<ClaimSubject> subjects, Set<String> units, Set<String> said, Map<String, List<String>> lists) {

    static final ClaimWords OFFICIAL = JsonSource.read(Resources.text("report/claims.json"), ClaimWords::read);

    /** Words of one kind: units, otherScope, otherMatter, channels, change, every, none.opens, none.filler, none.closes. */
    List<String> of(String kind) {
        return lists.get(kind);
    }

    boolean has(String kind, String text) {
        return Phrases.anyIn(text, of(kind));
    }

    ClaimSubject subject(String name) {
        for (ClaimSubject subject : subjects) {
            if (subject.name().equals(name)) {
                return subject;
            }
        }
        throw new IllegalArgumentException("no subject " + name);
    }

    private static ClaimWords read(JsonSource in) throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        List<List<ClaimSubject>> subjects = new ArrayList<>();
        in.object((name, value) -> {
            switch (name) {
                case "subjects" -> subjects.add(value.array(v -> subject(v, lists.get("units"))));
                case "none" -> value.object((part, words) -> lists.put("none." + part,
                        words.isString() ? List.of(words.string()) : words.strings()));
                default -> lists.put(name, value.strings());
            }
        });
        return of(subjects.get(0), lists);
    }

    private static ClaimWords of(List<ClaimSubject> subjects, Map<String, List<String>> lists) {
        Set<String> units = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (ClaimSubject subject : subjects) {
            units.addAll(subject.units());
            said.add(subject.said());
        }
        return new ClaimWords(subjects, Set.copyOf(units), Set.copyOf(said), Map.copyOf(lists));
    }

    private static ClaimSubject subject(JsonSource in, List<String> units) throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        Map<String, Boolean> flags = new HashMap<>();
        Map<String, List<ClaimSubject.Count>> counted = new HashMap<>();
        in.object((name, value) -> {
            switch (name) {
                case "name", "said" -> texts.put(name, value.string());
                case "whole" -> flags.put(name, value.bool());
                case "any", "all", "none", "units", "after" -> lists.put(name, value.strings());
                case "counted" -> counted.put(name, value.array(ClaimWords::count));
                default -> throw value.unknown(name);
            }
        });
        return new ClaimSubject(texts.get("name"), lists.get("any"), lists.getOrDefault("all", List.of()),
                lists.getOrDefault("none", List.of()), lists.getOrDefault("units", units), lists.getOrDefault("after", List.of()),
                texts.getOrDefault("said", ""), flags.getOrDefault("whole", false), counted.get("counted"));
    }

    private static ClaimSubject.Count count(JsonSource in) throws IOException {
        List<ClaimSubject.Term> terms = new ArrayList<>();
        for (String written : in.strings()) {
            terms.add(term(written));
        }
        return new ClaimSubject.Count(List.copyOf(terms));
    }

    /** A cell's address, with a stroke before one that is taken away. */
    private static ClaimSubject.Term term(String written) {
        boolean minus = written.startsWith("-");
        String address = minus ? written.substring(1) : written;
        int table = address.indexOf(':');
        int column = address.indexOf('/', table);
        return new ClaimSubject.Term(new CellAddress(address.substring(0, table), address.substring(table + 1, column),
                address.substring(column + 1)), minus);
    }
}
