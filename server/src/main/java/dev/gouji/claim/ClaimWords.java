package dev.gouji.claim;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.json.JsonSource;
import dev.gouji.json.Resources;
import dev.gouji.text.Phrases;
import dev.gouji.text.WordList;
import dev.gouji.text.WordSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The words by which figures in prose are understood ({@code claim/claims.json}).
 *
 * @param subjects what figures may be about; the first that fits counts
 * @param units all units that count one of them
 * @param denials the ways of saying that there was none of a subject other than requests
 * @param naming all words that may name one of them
 * @param neutral the words that do not limit what a clause counts
 * @param lists the other words, by what they are for
 */
record ClaimWords(List<ClaimSubject> subjects, List<Denial> denials, List<String> units, WordList naming, WordList neutral,
                  Map<String, List<String>> lists) {

    /** The list that is made of the subjects' own words. */
    private static final String OUTCOMES = "outcomes";

    static final ClaimWords OFFICIAL = read();

    /** Words of one kind, as the file names it; those of a group are called by both names, none.opens. */
    List<String> of(String kind) {
        return lists.get(kind);
    }

    boolean has(String kind, String text) {
        return Phrases.anyIn(text, of(kind));
    }

    boolean has(String kind, WordSearch text) {
        return text.hasAny(of(kind));
    }

    boolean isUnit(String text, Span span) {
        return isAmong(units, text, span);
    }

    /** Whether the unit counts much else as well, as that of 公开信息312条 does. */
    boolean isLooseUnit(String text, Span span) {
        return isAmong(of("looseUnits"), text, span);
    }

    private static boolean isAmong(List<String> units, String text, Span span) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).length() == span.length() && text.startsWith(units.get(i), span.start())) {
                return true;
            }
        }
        return false;
    }

    /** The words of what may become of a request. */
    List<String> outcomes() {
        return of(OUTCOMES);
    }

    /** The subject of that name; of several the narrowest. */
    ClaimSubject subject(String name) {
        for (ClaimSubject subject : subjects) {
            if (subject.name().equals(name)) {
                return subject;
            }
        }
        throw new NoSuchElementException(name);
    }

    /** A clause without filler words at both ends: 全年共办结 is 办结. */
    String withoutFiller(String clause) {
        String bare = withoutYear(CharClass.trim(clause));
        for (String shorter = withoutOne(bare); shorter.length() < bare.length(); shorter = withoutOne(bare)) {
            bare = shorter;
        }
        return bare;
    }

    /** The length of the word or the year there that does not limit what a clause counts; 0 for none. */
    int neutralAt(String clause, int at) {
        return Math.max(neutral.longestAt(clause, at, clause.length()), yearAt(clause, at));
    }

    /** 2024年办结, 2024年度办结 */
    private static String withoutYear(String clause) {
        return clause.substring(yearAt(clause, 0));
    }

    private static int yearAt(String clause, int at) {
        int year = at;
        while (year < clause.length() && CharClass.isDigit(clause.charAt(year))) {
            year++;
        }
        boolean dated = year - at == 4 && clause.startsWith("年", year);
        return !dated ? 0 : clause.startsWith("年度", year) ? 6 : 5;
    }

    private String withoutOne(String clause) {
        for (String word : of("filler")) {
            if (clause.startsWith(word)) {
                return clause.substring(word.length());
            }
            if (clause.endsWith(word)) {
                return clause.substring(0, clause.length() - word.length());
            }
        }
        return clause;
    }

    private static ClaimWords read() {
        try {
            return read(JsonSource.open(Resources.text("claim/claims.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClaimWords read(JsonSource in) throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        List<ClaimSubject> subjects = new ArrayList<>();
        List<Denial> denials = new ArrayList<>();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "subjects" -> subjects(in, lists.get("units"), subjects);
                case "denials" -> denials(in, denials);
                case "none" -> group(name, in, lists);
                default -> lists.put(name, in.strings());
            }
        }
        Set<String> units = new LinkedHashSet<>();
        Set<String> naming = new LinkedHashSet<>();
        Set<String> outcomes = new LinkedHashSet<>();
        for (ClaimSubject subject : subjects) {
            units.addAll(subject.units());
            subject.words().addNaming(naming);
            outcomes.addAll(subject.rests() && subject.about() ? subject.words().any() : List.of());
        }
        lists.put(OUTCOMES, List.copyOf(outcomes));
        Set<String> neutral = new LinkedHashSet<>(lists.get("neutral"));
        neutral.addAll(lists.get("filler"));
        neutral.addAll(lists.get("ownBody"));
        return new ClaimWords(List.copyOf(subjects), List.copyOf(denials), List.copyOf(units), new WordList(naming), new WordList(neutral),
                Map.copyOf(lists));
    }

    private static void group(String name, JsonSource in, Map<String, List<String>> lists) throws IOException {
        in.enter();
        while (in.more()) {
            lists.put(name + "." + in.name(), in.strings());
        }
    }

    private static void denials(JsonSource in, List<Denial> denials) throws IOException {
        in.enterArray();
        while (in.more()) {
            Map<String, List<String>> words = new HashMap<>();
            Map<String, Boolean> flags = new HashMap<>();
            in.enter();
            while (in.more()) {
                String name = in.name();
                switch (name) {
                    case "disclosure", "requests" -> flags.put(name, in.bool());
                    case "subjects", "objects", "opens", "filler" -> words.put(name, in.strings());
                    default -> throw in.unknown(name);
                }
            }
            denials.add(new Denial(words.get("subjects"), flags.getOrDefault("disclosure", false), flags.getOrDefault("requests", false),
                    words.get("objects"), words.get("opens"), words.get("filler")));
        }
    }

    private static void subjects(JsonSource in, List<String> units, List<ClaimSubject> subjects) throws IOException {
        in.enterArray();
        while (in.more()) {
            subjects.add(subject(in, units));
        }
    }

    private static ClaimSubject subject(JsonSource in, List<String> usual) throws IOException {
        Map<String, List<String>> words = new HashMap<>(Map.of("units", usual));
        Map<String, Boolean> flags = new HashMap<>();
        String called = "";
        List<ClaimSubject.Count> counted = List.of();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "name" -> called = in.string();
                case "any", "all", "none", "ends", "bare", "with", "unless", "units", "after", "shareOf" -> words.put(name, in.strings());
                case "about", "requests", "among", "behind", "whole" -> flags.put(name, in.bool());
                case "counted" -> counted = counted(in);
                default -> throw in.unknown(name);
            }
        }
        ClaimSubject.NamingWords wording = new ClaimSubject.NamingWords(words.getOrDefault("any", List.of()),
                words.getOrDefault("all", List.of()), words.getOrDefault("none", List.of()),
                words.getOrDefault("ends", List.of()), words.getOrDefault("bare", List.of()),
                words.getOrDefault("with", List.of()), words.getOrDefault("unless", List.of()));
        return new ClaimSubject(called, wording, words.get("units"), words.getOrDefault("after", List.of()),
                flags.getOrDefault("about", false), flags.getOrDefault("requests", false), flags.getOrDefault("among", false),
                flags.getOrDefault("behind", false), flags.getOrDefault("whole", false),
                words.getOrDefault("shareOf", List.of()), counted);
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
        String address = minus ? written.substring(1) : written;
        int table = address.indexOf(':');
        int column = address.indexOf('/', table);
        return new ClaimSubject.Term(new CellAddress(address.substring(0, table), address.substring(table + 1, column),
                address.substring(column + 1)), minus);
    }
}
