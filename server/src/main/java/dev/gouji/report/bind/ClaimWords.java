package dev.gouji.report.bind;

import dev.gouji.form.CellAddress;
import dev.gouji.json.JsonSource;
import dev.gouji.json.Resources;
import dev.gouji.report.ClaimSubject;
import dev.gouji.text.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    static final ClaimWords OFFICIAL = read();

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

    private static ClaimWords read() {
        try {
            return read(JsonSource.open(Resources.text("report/claims.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClaimWords read(JsonSource in) throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        List<ClaimSubject> subjects = List.of();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "subjects" -> subjects = subjects(in, lists.get("units"));
                case "none" -> none(in, lists);
                default -> lists.put(name, in.strings());
            }
        }
        return of(subjects, lists);
    }

    private static void none(JsonSource in, Map<String, List<String>> lists) throws IOException {
        in.enter();
        while (in.more()) {
            String name = "none." + in.name();
            lists.put(name, in.isString() ? List.of(in.string()) : in.strings());
        }
    }

    private static List<ClaimSubject> subjects(JsonSource in, List<String> units) throws IOException {
        List<ClaimSubject> subjects = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            subjects.add(subject(in, units));
        }
        return List.copyOf(subjects);
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

    private static ClaimSubject subject(JsonSource in, List<String> usual) throws IOException {
        String called = "";
        List<String> any = List.of();
        List<String> all = List.of();
        List<String> none = List.of();
        List<String> units = usual;
        List<String> after = List.of();
        String said = "";
        boolean whole = false;
        List<ClaimSubject.Count> counted = List.of();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "name" -> called = in.string();
                case "any" -> any = in.strings();
                case "all" -> all = in.strings();
                case "none" -> none = in.strings();
                case "units" -> units = in.strings();
                case "after" -> after = in.strings();
                case "said" -> said = in.string();
                case "whole" -> whole = in.bool();
                case "counted" -> counted = counts(in);
                default -> throw in.unknown(name);
            }
        }
        return new ClaimSubject(called, any, all, none, units, after, said, whole, counted);
    }

    private static List<ClaimSubject.Count> counts(JsonSource in) throws IOException {
        List<ClaimSubject.Count> counts = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            counts.add(count(in));
        }
        return List.copyOf(counts);
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
