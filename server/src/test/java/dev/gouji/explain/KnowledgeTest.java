package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks of all explaining texts together. For example, no sentence may stand on two pages. */
class KnowledgeTest {

    private static final Pattern REFERENCE = Pattern.compile("\\[\\[([^\\]]*)]]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern MARKUP = Pattern.compile("\\[\\[[^\\]]*]]|\\{[^}]*}");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|‘[^’]*’|「[^」]*」|\"[^\"]*\"|《[^》]*》");
    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");
    private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303F\\u4E00-\\u9FFF\\uFF00-\\uFFEF]");
    /** The fewest characters of a sentence; shorter pieces are words of a list (件, documents). */
    private static final Map<Language, Integer> SHORTEST_SENTENCE = Map.of(Language.ZH, 7, Language.EN, 20);

    private final Regulation regulation = new Regulation();
    private final LineNotes notes = new LineNotes();
    private final Questions questions = new Questions();

    @Test
    void everyReferenceResolves() {
        List<String> unresolved = new ArrayList<>();
        for (Knowledge.Text text : Knowledge.all()) {
            for (String id : Stream.of(text.words().zh(), text.words().en()).flatMap(w -> found(REFERENCE, w).stream()).toList()) {
                if (!exists(Topic.of(id))) {
                    unresolved.add(text + ": " + id);
                }
            }
        }
        assertEquals(List.of(), unresolved);
    }

    /** Links are in the data: lines of articles and items, related articles, the basis of lines and questions. */
    @Test
    void everyLinkResolves() {
        List<String> unresolved = new ArrayList<>();
        Knowledge.everyArticle().forEach(a -> {
            Stream.concat(a.lines().stream(), a.items().stream().flatMap(i -> i.lines().stream()))
                    .filter(id -> !exists(Topic.of(id))).forEach(id -> unresolved.add(a.number() + " lines: " + id));
            a.related().stream().filter(n -> n == a.number() || regulation.article(n).isEmpty())
                    .forEach(n -> unresolved.add(a.number() + " related: " + n));
        });
        questions.all().forEach(q -> Stream.concat(q.basis().stream(), q.lines().stream()).filter(t -> !exists(t))
                .forEach(t -> unresolved.add(q.topic().id() + ": " + t.id())));
        notes.all().forEach(n -> n.basis().stream().filter(t -> !exists(t)).forEach(t -> unresolved.add(n.line().id() + " basis: " + t.id())));
        assertEquals(List.of(), unresolved);
    }

    private boolean exists(Topic topic) {
        if (topic instanceof Topic.Clause clause) {
            return regulation.article(clause.article()).filter(a -> clause.item() == 0 || a.item(clause.item()).isPresent()).isPresent();
        }
        if (topic instanceof Topic.Document document) {
            return regulation.document(document.key()).isPresent();
        }
        if (topic instanceof Topic.Question question) {
            return questions.of(question).isPresent();
        }
        Topic.Line line = (Topic.Line) topic;
        return line.isFigure() ? Forms.official().all().stream().anyMatch(f -> hasFigure(f, line)) : !notes.of(line).isEmpty();
    }

    /** Whether the form has this figure: a row with this column. */
    private static boolean hasFigure(Form form, Topic.Line line) {
        return form.table(line.table()).flatMap(t -> t.row(line.row())).filter(r -> r.columns().contains(line.column())).isPresent();
    }

    /** 36.3 is left out: it is a basis of every row below 三（三） 不予公开. */
    @Test
    void thePageOfARowNamesTheClausesThatTheFormBasesItOn() {
        List<String> missing = new ArrayList<>();
        for (Form form : Forms.official().all()) {
            for (FormTable table : form.tables()) {
                table.rows().forEach(row -> row.basis().stream().filter(b -> !b.equals("36.3")).forEach(clause -> {
                    LineNote note = note(form, Topic.Line.ofRow(table.id(), row.id()));
                    if (!note.basis().contains(Topic.of(clause))) {
                        missing.add(form.id() + " " + note.line().id() + ": " + clause);
                    }
                }));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everySectionTableRowColumnAndGroupOfBothFormsHasAPage() {
        List<String> missing = new ArrayList<>();
        for (Form form : Forms.official().all()) {
            List<Topic.Line> lines = new ArrayList<>();
            form.sections().forEach(s -> lines.add(Topic.Line.ofSection(s.number())));
            for (FormTable table : form.tables()) {
                lines.add(Topic.Line.ofTable(table.id()));
                table.rows().forEach(r -> lines.add(Topic.Line.ofRow(table.id(), r.id())));
                table.columns().forEach(c -> lines.add(Topic.Line.ofColumn(table.id(), c.id())));
                table.groups().stream().filter(g -> Citations.named(g.label()).isEmpty())
                        .forEach(g -> lines.add(Topic.Line.ofRow(table.id(), g.id())));
            }
            lines.stream().filter(l -> notes.of(l).stream().noneMatch(n -> n.holdsFor(form.id())))
                    .forEach(l -> missing.add(form.id() + " " + l.id()));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyPageIsAboutALineOfSomeForm() {
        Set<String> known = new TreeSet<>();
        for (Form form : Forms.official().all()) {
            form.sections().forEach(s -> known.add("s" + s.number()));
            for (FormTable table : form.tables()) {
                known.add(table.id());
                table.rows().forEach(r -> known.add(table.id() + ":" + r.id()));
                table.columns().forEach(c -> known.add(table.id() + ":/" + c.id()));
                table.groups().forEach(g -> known.add(table.id() + ":" + g.id()));
            }
        }
        assertEquals(List.of(), notes.all().stream().map(n -> n.line().id()).filter(id -> !known.contains(id)).toList());
    }

    private LineNote note(Form form, Topic.Line line) {
        return notes.of(line).stream().filter(n -> n.holdsFor(form.id())).findFirst().orElseThrow();
    }

    @Test
    void everyPlaceholderHasAValueAndEveryValueIsUsed() {
        List<String> wrong = new ArrayList<>();
        Map<String, Set<String>> used = new TreeMap<>();
        for (Knowledge.Text text : Knowledge.all()) {
            Set<String> names = new TreeSet<>(found(PLACEHOLDER, text.words().zh()));
            names.stream().filter(n -> !text.values().containsKey(n)).forEach(n -> wrong.add(text + " lacks " + n));
            used.computeIfAbsent(text.page(), p -> new TreeSet<>()).addAll(names);
        }
        for (Knowledge.Text text : Knowledge.all()) {
            text.values().keySet().stream().filter(n -> !used.get(text.page()).contains(n)).forEach(n -> wrong.add(text.page() + " never uses " + n));
        }
        assertEquals(List.of(), wrong.stream().distinct().toList());
    }

    @Test
    void bothLanguagesHaveTheSameReferencesAndPlaceholders() {
        assertEquals(List.of(), Knowledge.all().stream()
                .filter(t -> !sorted(MARKUP, t.words().zh()).equals(sorted(MARKUP, t.words().en())))
                .map(t -> t + "\n  " + sorted(MARKUP, t.words().zh()) + "\n  " + sorted(MARKUP, t.words().en())).toList());
    }

    /** Numbers are values of the data, which both languages use. Names of documents and quoted mistakes may have digits. */
    @Test
    void noTextHasANumberOfItsOwn() {
        assertEquals(List.of(), Knowledge.all().stream().filter(t -> !t.member().equals("name"))
                .filter(t -> Stream.of(t.words().zh(), t.words().en()).anyMatch(w -> DIGIT.matcher(unquoted(unmarked(w))).find()))
                .map(t -> t + ": " + t.words()).toList());
    }

    @Test
    void englishHasNoChineseOutsideQuotes() {
        assertEquals(List.of(), Knowledge.all().stream()
                .filter(t -> CHINESE.matcher(unquoted(unmarked(t.words().en()))).find()).map(t -> t + ": " + t.words().en()).toList());
    }

    @Test
    void noTextIsBlank() {
        assertEquals(List.of(), Knowledge.all().stream()
                .filter(t -> t.words().zh().isBlank() || t.words().en().isBlank()).map(Knowledge.Text::toString).toList());
    }

    /** A sentence that fits two pages says too little. References are compared as the names that readers see. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceIsOnTwoPages(Language language) {
        Wordbook words = new Wordbook(new Messages(language), regulation, questions, Forms.official(), PageAddresses.NONE);
        Map<String, Set<String>> pages = new TreeMap<>();
        for (Knowledge.Text text : Knowledge.all()) {
            if (!Set.of("name", "title", "unit", "source", "ask").contains(text.member())) {
                String whole = words.text(text.words(), text.values()).words();
                for (String sentence : whole.split(language == Language.ZH ? "[。；]" : "[.;](?= |$)")) {
                    pages.computeIfAbsent(sentence.strip(), s -> new TreeSet<>()).add(text.page());
                }
            }
        }
        assertEquals(List.of(), pages.entrySet().stream()
                .filter(e -> e.getKey().length() >= SHORTEST_SENTENCE.get(language) && e.getValue().size() > 1)
                .map(e -> e.getKey() + " " + e.getValue()).toList());
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> sorted(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(r -> r.group()).sorted().toList();
    }

    private static String unmarked(String text) {
        return MARKUP.matcher(text).replaceAll("");
    }

    private static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll("");
    }
}
