package dev.gouji.explain;

import java.util.ArrayList;
import java.util.List;

/** Our own Markdown pages as plain text. */
final class PlainText {

    private PlainText() {
    }

    static String of(String markdown) {
        List<String> lines = new ArrayList<>();
        boolean code = false;
        for (String line : markdown.split("\n", -1)) {
            if (line.startsWith("```")) {
                code = !code;
            } else {
                lines.add(code ? "    " + line : line(line));
            }
        }
        return String.join("\n", lines).trim();
    }

    private static String line(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        String text = line.substring(marks).replace("**", "").replace("`", "");
        String words = marks > 0 ? text.trim() : text;
        return words.startsWith("- ") ? "· " + words.substring(2) : words;
    }
}
