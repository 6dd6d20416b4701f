package dev.gouji.explain;

import java.util.List;
import java.util.stream.Collectors;

/** Plain text, for a terminal or an editor that shows no Markdown. */
final class PlainMarks implements Marks {

    @Override
    public String title(String title, Depth depth) {
        return title;
    }

    @Override
    public String words(String words) {
        return words;
    }

    /** Only the words of the link. If its address is to be shown, the words are the address. */
    @Override
    public String link(String words, String url) {
        return words;
    }

    @Override
    public String label(String label, Depth depth) {
        return label;
    }

    @Override
    public String quote(List<String> lines) {
        return lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }

    @Override
    public String item(String line) {
        return "· " + line;
    }

    @Override
    public String gap(Depth depth) {
        return depth == Depth.SHORT ? "\n" : "\n\n";
    }

    @Override
    public String underLabel() {
        return "\n";
    }

    @Override
    public String source(String source) {
        return source;
    }
}
