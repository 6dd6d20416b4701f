package dev.gouji.claim;

import dev.gouji.form.CellAddress;
import dev.gouji.json.JsonSource;
import dev.gouji.text.WordList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code claim/claims.json}. An unknown key is an error. */
final class ClaimWordsReader {

    private ClaimWordsReader() {
    }

    static ClaimWords official() {
        try {
            return read(JsonSource.open("claim/claims.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClaimWords read(JsonSource in) throws IOException {
        Map<WordKind, List<String>> lists = new EnumMap<>(WordKind.class);
        List<ClaimSubject> subjects = new ArrayList<>();
        List<Denial> denials = new ArrayList<>();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "subjects" -> subjects(in, lists, subjects);
                case "denials" -> denials(in, denials);
                case "none" -> group(name, in, lists);
                default -> add(name, in, lists);
            }
        }
        return words(subjects, denials, lists);
    }

    private static ClaimWords words(List<ClaimSubject> subjects, List<Denial> denials, Map<WordKind, List<String>> lists) {
        Set<String> units = new LinkedHashSet<>();
        Set<String> outcomes = new LinkedHashSet<>();
        for (ClaimSubject subject : subjects) {
            units.addAll(subject.units());
            outcomes.addAll(subject.rests() && subject.about() ? subject.words().any() : List.of());
        }
        Set<String> neutral = new LinkedHashSet<>(lists.get(WordKind.NEUTRAL));
        neutral.addAll(lists.get(WordKind.FILLER));
        neutral.addAll(lists.get(WordKind.OWN_BODY));
        return new ClaimWords(List.copyOf(subjects), List.copyOf(denials), negations(denials, lists), List.copyOf(units),
                new Naming(subjects), List.copyOf(outcomes), new WordList(lists.get(WordKind.FILLER)), new WordList(neutral),
                Collections.unmodifiableMap(lists));
    }

    private static String negations(List<Denial> denials, Map<WordKind, List<String>> lists) {
        List<String> opens = new ArrayList<>(lists.get(WordKind.NONE_OPENS));
        for (Denial denial : denials) {
            opens.addAll(denial.opens());
        }
        StringBuilder letters = new StringBuilder();
        for (String open : opens) {
            if (letters.indexOf(open.substring(0, 1)) < 0) {
                letters.append(open.charAt(0));
            }
        }
        return letters.toString();
    }

    private static void group(String name, JsonSource in, Map<WordKind, List<String>> lists) throws IOException {
        in.enter();
        while (in.more()) {
            add(name + "." + in.name(), in, lists);
        }
    }

    private static void add(String name, JsonSource in, Map<WordKind, List<String>> lists) throws IOException {
        Optional<WordKind> kind = WordKind.of(name);
        if (kind.isEmpty()) {
            throw in.unknown(name);
        }
        lists.put(kind.get(), in.strings());
    }

    private static void denials(JsonSource in, List<Denial> denials) throws IOException {
        in.enterArray();
        while (in.more()) {
            Map<String, List<String>> words = new HashMap<>();
            Set<String> flags = new HashSet<>();
            in.enter();
            while (in.more()) {
                String name = in.name();
                switch (name) {
                    case "disclosure", "requests" -> flag(name, in, flags);
                    case "subjects", "objects", "opens", "filler" -> words.put(name, in.strings());
                    default -> throw in.unknown(name);
                }
            }
            denials.add(new Denial(words.get("subjects"), flags.contains("disclosure"), flags.contains("requests"),
                    words.get("objects"), words.get("opens"), words.get("filler")));
        }
    }

    private static void flag(String name, JsonSource in, Set<String> flags) throws IOException {
        if (in.bool()) {
            flags.add(name);
        }
    }

    private static void subjects(JsonSource in, Map<WordKind, List<String>> lists, List<ClaimSubject> subjects) throws IOException {
        List<String> usual = lists.get(WordKind.UNITS);
        List<String> all = new ArrayList<>(usual);
        all.addAll(lists.get(WordKind.LOOSE_UNITS));
        in.enterArray();
        while (in.more()) {
            subjects.add(subject(in, usual, List.copyOf(all)));
        }
    }

    /**
     * @param usual the units of a subject that names none
     * @param all these and the loose ones
     */
    private static ClaimSubject subject(JsonSource in, List<String> usual, List<String> all) throws IOException {
        Map<String, List<String>> words = new HashMap<>();
        Set<String> flags = new HashSet<>();
        String called = "";
        List<ClaimSubject.Count> counted = List.of();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "name" -> called = in.string();
                case "any", "all", "none", "ends", "bare", "with", "unless", "units", "after", "shareOf" -> words.put(name, in.strings());
                case "about", "requests", "among", "behind", "whole", "loose" -> flag(name, in, flags);
                case "counted" -> counted = counted(in);
                default -> throw in.unknown(name);
            }
        }
        ClaimSubject.NamingWords wording = new ClaimSubject.NamingWords(list(words, "any"), list(words, "all"), list(words, "none"),
                list(words, "ends"), list(words, "bare"), list(words, "with"), list(words, "unless"));
        List<String> units = words.getOrDefault("units", flags.contains("loose") ? all : usual);
        return new ClaimSubject(called, wording, units, list(words, "after"), flags.contains("about"),
                flags.contains("requests"), flags.contains("among"), flags.contains("behind"), flags.contains("whole"),
                list(words, "shareOf"), counted);
    }

    private static List<String> list(Map<String, List<String>> words, String name) {
        return words.getOrDefault(name, List.of());
    }

    private static List<ClaimSubject.Count> counted(JsonSource in) throws IOException {
        List<ClaimSubject.Count> counted = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            counted.add(count(in));
        }
        return List.copyOf(counted);
    }

    private static ClaimSubject.Count count(JsonSource in) throws IOException {
        List<ClaimSubject.Term> terms = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            terms.add(term(in.string()));
        }
        return new ClaimSubject.Count(List.copyOf(terms));
    }

    /** A cell's address; a minus sign before it subtracts the cell. */
    private static ClaimSubject.Term term(String written) {
        boolean minus = written.startsWith("-");
        return new ClaimSubject.Term(CellAddress.parse(minus ? written.substring(1) : written), minus);
    }
}
