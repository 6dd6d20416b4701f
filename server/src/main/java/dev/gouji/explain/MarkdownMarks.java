package dev.gouji.explain;

import java.util.List;
import java.util.stream.Collectors;

/** Markdown. All words are escaped: CommonMark takes a backslash before any ASCII punctuation. */
final class MarkdownMarks implements Marks {

    private static final String SIGNS = "\\`*_[]<>|~&#!$";

    @Override
    public String title(String title, Depth depth) {
        return depth == Depth.SHORT ? "**" + words(title) + "**" : "# " + words(title);
    }

    @Override
    public String words(String words) {
        StringBuilder out = new StringBuilder(words.length() + 8);
        int opening = listMark(words);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (i == opening || SIGNS.indexOf(c) >= 0 || opensAddress(words, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Where the mark is with which the words would open a list (1. 1) - +); -1 if they would not. */
    private static int listMark(String words) {
        int i = 0;
        while (i < words.length() && words.charAt(i) >= '0' && words.charAt(i) <= '9') {
            i++;
        }
        boolean mark = i < words.length() && (i > 0 ? ".)" : "-+=").indexOf(words.charAt(i)) >= 0;
        return mark ? i : -1;
    }

    /** Editors make links of bare addresses (http: www. a@b) that stand in a text. */
    private static boolean opensAddress(String words, int at) {
        char c = words.charAt(at);
        return c == '@' || c == ':' && words.startsWith("//", at + 1)
                || c == '.' && words.regionMatches(true, at - 3, "www", 0, 3);
    }

    @Override
    public String link(String words, String url) {
        return "[" + words(words) + "](" + url + ")";
    }

    @Override
    public String label(String label, Depth depth) {
        return depth == Depth.SHORT ? words(label) : "**" + words(label) + "**";
    }

    @Override
    public String quote(List<String> lines) {
        return lines.stream().map(line -> "> " + words(line)).collect(Collectors.joining("\n>\n"));
    }

    @Override
    public String item(String line) {
        return "- " + line;
    }

    @Override
    public String gap(Depth depth) {
        return "\n\n";
    }

    @Override
    public String underLabel() {
        return "\n\n";
    }

    @Override
    public String source(String source) {
        return "*" + source + "*";
    }
}
