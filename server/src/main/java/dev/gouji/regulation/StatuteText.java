package dev.gouji.regulation;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Numerals;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The official text of the 条例 as the user mounted it: the lines of each article. We do not ship it.
 *
 * @param articles the lines of each article, by its number
 */
public record StatuteText(Map<Integer, List<String>> articles) {

    /** Nothing is mounted. */
    public static final StatuteText NONE = new StatuteText(Map.of());

    /** Words that the 条例 must contain; a text without them is another law. */
    private static final String SUBJECT = "政府信息";
    /** Marks of Markdown around the number of an article. */
    private static final String MARKS = "#*_>- ";

    /** Reads lines that begin with 第…条; empty if the text is not the 条例. */
    public static Optional<StatuteText> parse(String text) {
        Map<Integer, List<String>> articles = new TreeMap<>();
        int last = 0;
        boolean open = false;
        for (String raw : text.split("\\R", -1)) {
            String line = bare(raw);
            int number = opens(line, last);
            if (number > 0) {
                last = number;
                articles.put(number, new ArrayList<>());
            }
            open = number > 0 || open && !isChapter(line);
            if (open && !line.isEmpty()) {
                articles.get(last).add(line);
            }
        }
        boolean ours = text.contains(SUBJECT) && !articles.isEmpty()
                && articles.keySet().stream().allMatch(n -> n <= Regulation.ARTICLES);
        return ours ? Optional.of(frozen(articles)) : Optional.empty();
    }

    private static StatuteText frozen(Map<Integer, List<String>> articles) {
        Map<Integer, List<String>> copy = new TreeMap<>();
        articles.forEach((number, lines) -> copy.put(number, List.copyOf(lines)));
        return new StatuteText(copy);
    }

    /**
     * The line of an item, if the text has it on a line of its own; otherwise all lines of the article. Empty if the text does
     * not have the article.
     *
     * @param item the number of the item; 0 for the whole article
     */
    public List<String> lines(int article, int item) {
        List<String> all = articles.getOrDefault(article, List.of());
        List<String> own = all.stream().filter(line -> item > 0 && isItem(line, item)).toList();
        return own.isEmpty() ? all : own;
    }

    /** The number of the article that the line opens; 0 if it opens none. Numbers of articles only rise. */
    private static int opens(String line, int last) {
        if (!line.startsWith("第") || line.indexOf('条') < 0) {
            return 0;
        }
        Optional<Inline.Reference> reference = SyntaxTree.parse(line).inline(new Span(0, line.length())).stream()
                .filter(i -> i instanceof Inline.Reference r && r.span().start() == 0)
                .map(i -> (Inline.Reference) i).findFirst();
        return reference.filter(r -> r.articles().size() == 1 && r.items().isEmpty()).map(r -> r.articles().get(0))
                .filter(n -> n.number() == last + 1 || n.number() > last && isParted(line, line.indexOf('条') + 1))
                .map(Inline.Numbered::number).orElse(0);
    }

    /**
     * Whether a blank or a mark stands behind 第…条. If articles are missing, nothing else tells the head of one from a sentence
     * that begins with 第…条.
     */
    private static boolean isParted(String line, int at) {
        return at >= line.length() || CharClass.isBlank(line.charAt(at)) || MARKS.indexOf(line.charAt(at)) >= 0;
    }

    private static boolean isChapter(String line) {
        return line.startsWith("第") && SyntaxTree.parse(line).inline(new Span(0, line.length())).stream()
                .anyMatch(i -> i instanceof Inline.Chapter && i.span().start() == 0);
    }

    private static boolean isItem(String line, int item) {
        String chinese = Numerals.chinese(item);
        return line.startsWith("（" + chinese + "）") || line.startsWith("(" + chinese + ")");
    }

    /** The line without blanks and marks of Markdown around it. All ** are left out, since 第…条 may stand between them. */
    private static String bare(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && (CharClass.isBlank(raw.charAt(start)) || MARKS.indexOf(raw.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (CharClass.isBlank(raw.charAt(end - 1)) || raw.charAt(end - 1) == '*')) {
            end--;
        }
        return raw.substring(start, end).replace("**", "");
    }
}
