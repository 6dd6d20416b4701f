package dev.gouji.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Forms;
import dev.gouji.json.Resources;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Rules;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The texts for users: both languages have the same keys and placeholders. */
@Tag("rule")
class CatalogueTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:\\|[^|}]+\\|[^|}]+)?}");
    private static final Pattern CHINESE = Pattern.compile("[\\u2e80-\\u9fff\\uff00-\\uffef\\u3000-\\u303f]");
    /** The keys whose English text may have Chinese: the source of a page. */
    private static final Set<String> NAMES = Set.of("explain.source");

    /** English may leave out a measure word ({unit}: 件, 页). */
    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertEquals(Set.of(), keysIn("zh", "en"), "add these texts to messages/en");
        assertEquals(Set.of(), keysIn("en", "zh"), "add these texts to messages/zh");
        Map<String, Set<String>> english = placeholders("en");
        placeholders("zh").forEach((key, chinese) -> {
            Set<String> both = new TreeSet<>(english.get(key));
            both.addAll(chinese.contains("{unit}") ? Set.of("{unit}") : Set.of());
            assertEquals(chinese, both, key);
        });
    }

    @Test
    void everyMessageFileIsRead() throws IOException {
        for (Language language : Language.values()) {
            try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/gouji/messages", language.code()))) {
                assertEquals(Set.of(Catalogue.FILES), files.map(f -> f.getFileName().toString().replace(".txt", "")).collect(Collectors.toSet()));
            }
            assertEquals(texts(language.code()).keySet(), new Messages(language).keys());
        }
    }

    @Test
    void everyKeyIsUnique() {
        for (String language : List.of("zh", "en")) {
            Set<String> keys = new HashSet<>();
            lines(language).forEach(line -> assertTrue(keys.add(line[0]), () -> language + " " + line[0]));
        }
    }

    @Test
    void everyRuleHasATextThatBeginsWithItsCode() {
        for (Rule rule : Rules.all()) {
            String code = rule.id().code();
            assertTrue(texts("zh").keySet().stream().anyMatch(k -> k.equals(code) || k.startsWith(code + ".")),
                    () -> "add a text " + code + " to messages/zh/rules.txt and messages/en/rules.txt");
        }
    }

    @Test
    void everyTextOfARuleBelongsToARule() {
        Set<String> codes = Rules.all().stream().map(r -> r.id().code()).collect(Collectors.toSet());
        codes.add("GJ909");
        texts("zh").keySet().stream().filter(k -> k.startsWith("GJ")).forEach(k -> assertTrue(codes.contains(k.substring(0, 5)), k));
    }

    /** Only quoted words of the report or the form may be Chinese. */
    @Test
    void englishTextsHaveChineseOnlyInQuotes() {
        texts("en").forEach((key, text) -> {
            String ours = text.replaceAll("“[^”]*”|\"[^\"]*\"", "");
            assertTrue(NAMES.contains(key) || !CHINESE.matcher(ours).find(), () -> key + " = " + text);
        });
    }

    @Test
    void everyRowAndColumnHasAnEnglishName() {
        Names english = new Messages(Language.EN).names();
        Forms.official().all().stream().flatMap(f -> f.tables().stream()).flatMap(t -> t.addresses().stream()).forEach(a -> {
            assertFalse(CHINESE.matcher(english.row(a.table(), a.row())).find(), a::toString);
            assertFalse(CHINESE.matcher(english.column(a.table(), a.column())).find(), a::toString);
        });
    }

    @Test
    void codesAreUniqueOrderedAndNamed() {
        List<RuleId> rules = Rules.all().stream().map(Rule::id).toList();
        List<String> codes = rules.stream().map(RuleId::code).toList();
        assertEquals(List.copyOf(new TreeSet<>(codes)), codes);
        assertEquals(rules.size(), rules.stream().map(RuleId::name).distinct().count());
        rules.forEach(rule -> {
            assertTrue(rule.code().matches("GJ[1-9]\\d\\d"), rule.code());
            assertTrue(rule.name().matches("[a-z]+(-[a-z]+)*"), rule.name());
        });
        assertTrue(Rules.codes().containsAll(codes) && Rules.codes().contains("GJ3xx"));
    }

    @Test
    void everyKindOfArgumentIsRendered() {
        Message message = Message.of("GJ302").with(new CellAddress("t3", "三（七）", "自然人"))
                .with("expected", new BigDecimal("1E+1")).with("actual", new BigDecimal("-0.50")).with("difference", "−10.5")
                .with("sum", new Message.Argument.Sum(List.of(BigDecimal.ONE, new BigDecimal("12")), List.of(BigDecimal.TEN)));
        assertEquals("表三“三（七）总计”的“自然人”应为 10：1+12−10；现为 −0.50，差 −10.5。请核对本列各项办理结果或改正总计。",
                new Messages(Language.ZH).render(message));
        assertTrue(new Messages(Language.EN).render(message).contains("column “Natural persons” should be 10: 1+12−10; it is −0.50"));
    }

    /** A Chinese noun has one form, so only English texts have {count|…|…}. */
    @Test
    void englishNounsAreSingularOrPluralByTheirNumber() {
        Message message = Message.of("summary.missing").with("names", "柳溪镇");
        Messages english = new Messages(Language.EN);
        assertEquals("1 body without a report: 柳溪镇", english.render(message.with("count", 1)));
        assertEquals("0 bodies without a report: 柳溪镇", english.render(message.with("count", 0)));
        assertEquals("12 bodies without a report: 柳溪镇", english.render(message.with("count", 12)));
        texts("zh").forEach((key, text) -> assertFalse(text.contains("|") && text.contains("{count|"), key));
        texts("en").forEach((key, text) -> assertFalse(text.matches(".*\\w\\((s|es|ies)\\).*"), () -> key + " = " + text));
    }

    @Test
    void aMissingArgumentOrKeyThrows() {
        Messages messages = new Messages(Language.ZH);
        assertThrows(IllegalArgumentException.class, () -> messages.text("GJ302"));
        assertThrows(IllegalArgumentException.class, () -> messages.text("no.such.key"));
    }

    /** The keys that one language has and the other lacks. */
    private static Set<String> keysIn(String language, String other) {
        Set<String> keys = new TreeSet<>(texts(language).keySet());
        keys.removeAll(texts(other).keySet());
        return keys;
    }

    private static Map<String, Set<String>> placeholders(String language) {
        Map<String, Set<String>> all = new TreeMap<>();
        texts(language).forEach((key, text) -> all.put(key, PLACEHOLDER.matcher(text).results().map(found -> "{" + found.group(1) + "}")
                .collect(Collectors.toCollection(TreeSet::new))));
        return all;
    }

    private static Map<String, String> texts(String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        lines(language).forEach(line -> texts.put(line[0], line[1]));
        return texts;
    }

    private static List<String[]> lines(String language) {
        return Stream.of(Catalogue.FILES).flatMap(file -> Resources.text("messages/" + language + "/" + file + ".txt").lines())
                .filter(l -> !l.startsWith("#") && l.contains(" = ")).map(l -> l.split(" = ", 2)).toList();
    }
}
