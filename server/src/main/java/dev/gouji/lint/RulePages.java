package dev.gouji.lint;

import dev.gouji.json.Resources;
import dev.gouji.message.Language;
import java.util.Locale;
import java.util.Optional;

/**
 * The pages that explain the rules, two of each rule: {@code lint/rules/GJ301.md} in Chinese and {@code GJ301.en.md} in English.
 * A page is read when it is needed.
 *
 * <p>Two things in a page are for the tests and are left out here: the generated line under the title, and the marks around the
 * findings of the examples ({@code «GJ301:7»}).
 */
public final class RulePages {

    private static final String GENERATED = "<!-- generated -->";

    private RulePages() {
    }

    /**
     * A page.
     *
     * @param title the code and what is wrong: GJ301 行总计不等于各列之和
     * @param summary the first paragraph, one sentence that needs no context
     * @param markdown all of the page, its title included
     */
    public record Page(String title, String summary, String markdown) {

        /** The title without the code. */
        public String fault() {
            return title.substring(title.indexOf(' ') + 1);
        }
    }

    /** Whether a rule offers fixes, as its examples show; the tests keep that line of the page true. */
    public enum Fixes {
        NONE, SOME, SAFE;

        /** Its name in JSON and in the catalogue. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Fixes fixes(String code) {
        String source = Resources.text(path(code, Language.ZH));
        String line = source.substring(source.indexOf(GENERATED), source.indexOf('\n', source.indexOf(GENERATED)));
        return line.contains("有（安全）") ? Fixes.SAFE : line.contains("快速修复：有") ? Fixes.SOME : Fixes.NONE;
    }

    /** The page of a rule; empty if no rule has the code, or if its page is yet to be written. */
    public static Optional<Page> page(String code, Language language) {
        boolean known = Rules.all().stream().anyMatch(rule -> rule.id().code().equals(code));
        return known ? Resources.find(path(code, language)).map(RulePages::read) : Optional.empty();
    }

    private static String path(String code, Language language) {
        return "lint/rules/" + code + (language == Language.ZH ? ".md" : "." + language.code() + ".md");
    }

    private static Page read(String source) {
        String markdown = withoutMarks(withoutGenerated(source));
        int title = markdown.indexOf('\n');
        int summary = title + 2;
        return new Page(markdown.substring(2, title), markdown.substring(summary, markdown.indexOf("\n\n", summary)), markdown);
    }

    private static String withoutGenerated(String source) {
        int start = source.indexOf(GENERATED);
        return start < 0 ? source : source.substring(0, start) + source.substring(source.indexOf('\n', start) + 1);
    }

    private static String withoutMarks(String source) {
        StringBuilder out = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '«') {
                i = source.indexOf(':', i);
            } else if (c != '»') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
