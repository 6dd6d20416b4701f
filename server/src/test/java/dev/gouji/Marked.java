package dev.gouji;

import dev.gouji.grammar.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with marks at the expected findings: «GJ301:25», «GJ301 GJ302:25». Marks may be nested. With them, tests need no columns.
 */
record Marked(String text, List<Mark> marks) {

    private static final Pattern OPEN = Pattern.compile("«(GJ\\d{3}(?: GJ\\d{3})*):");

    /** A finding's code and place. */
    record Mark(String code, Span span) {
    }

    private record Opened(String codes, int start) {
    }

    static Marked parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Opened> opened = new ArrayDeque<>();
        Matcher open = OPEN.matcher(marked);
        for (int i = 0; i < marked.length(); ) {
            if (open.region(i, marked.length()).lookingAt()) {
                opened.push(new Opened(open.group(1), text.length()));
                i = open.end();
            } else if (marked.charAt(i) == '»' && !opened.isEmpty()) {
                Opened last = opened.pop();
                for (String code : last.codes().split(" ")) {
                    marks.add(new Mark(code, new Span(last.start(), text.length())));
                }
                i++;
            } else {
                text.append(marked.charAt(i++));
            }
        }
        if (!opened.isEmpty()) {
            throw new IllegalArgumentException("mark «" + opened.peek().codes() + ":… is never closed");
        }
        return new Marked(text.toString(), ordered(marks));
    }

    static Marked of(String text, Collection<Mark> marks) {
        return new Marked(text, ordered(marks));
    }

    private static List<Mark> ordered(Collection<Mark> marks) {
        return marks.stream().sorted(Comparator.comparingInt((Mark m) -> m.span().start())
                .thenComparing(m -> -m.span().end()).thenComparing(Mark::code)).toList();
    }

    Set<String> codes() {
        return marks.stream().map(Mark::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text with its marks, as {@link #parse} reads it. Places that overlap without nesting cannot be written. */
    String print() {
        TreeMap<Integer, String> opens = new TreeMap<>();
        TreeMap<Integer, String> closes = new TreeMap<>();
        marks.stream().collect(Collectors.groupingBy(Mark::span, java.util.LinkedHashMap::new,
                Collectors.mapping(Mark::code, Collectors.joining(" ")))).forEach((span, codes) -> {
                    opens.merge(span.start(), "«" + codes + ":", String::concat);
                    closes.merge(span.end(), "»", String::concat);
                });
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            out.append(closes.getOrDefault(i, "")).append(opens.getOrDefault(i, ""));
            out.append(i < text.length() ? String.valueOf(text.charAt(i)) : "");
        }
        return out.toString();
    }

    /** The marks as lines that people can read: line, code and words, with their columns. */
    List<String> lines() {
        return marks.stream().map(this::line).toList();
    }

    private String line(Mark mark) {
        int start = text.lastIndexOf('\n', mark.span().start() - 1) + 1;
        long line = text.substring(0, mark.span().start()).chars().filter(c -> c == '\n').count() + 1;
        return "line " + line + " " + mark.code() + " «" + mark.span().of(text) + "» at " + (mark.span().start() - start)
                + ".." + (mark.span().end() - start);
    }
}
