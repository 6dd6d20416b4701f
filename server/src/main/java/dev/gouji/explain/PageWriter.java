package dev.gouji.explain;

import dev.gouji.message.Messages;
import dev.gouji.regulation.StatuteText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as Markdown or as plain text, for hovers, documents and the command line alike. */
final class PageWriter {

    private final String colon;
    private final String source;
    private final String official;
    private final StatuteText statute;

    /** @param statute the official text, which stands above our explanation of a clause */
    PageWriter(Messages messages, StatuteText statute) {
        this.official = messages.text("explain.statute");
        this.statute = statute;
        this.colon = messages.text("explain.colon");
        this.source = messages.text("explain.source");
    }

    String markdown(Page page, Depth depth) {
        return write(page, depth, new MarkdownMarks());
    }

    String plain(Page page, Depth depth) {
        return write(page, depth, new PlainMarks());
    }

    private String write(Page page, Depth depth, Marks marks) {
        List<String> parts = new ArrayList<>();
        parts.add(marks.title(page.title(), depth));
        parts.add(verbatim(page.topic(), depth, marks));
        if (depth == Depth.SHORT) {
            parts.add(brief(page, marks));
            parts.add(footer(page, marks));
        } else {
            page.entries().forEach(entry -> parts.add(full(entry, marks)));
            page.authority().forEach(entry -> parts.add(full(entry, marks)));
            parts.add(marks.source(source));
        }
        return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(marks.gap(depth)));
    }

    private String verbatim(Topic topic, Depth depth, Marks marks) {
        List<String> lines = topic instanceof Topic.Clause clause
                ? statute.lines(clause.article(), clause.item()).stream().map(VisibleText::whole).toList() : List.of();
        return lines.isEmpty() ? "" : marks.label(official, depth) + colon + marks.underLabel() + marks.quote(lines);
    }

    private String brief(Page page, Marks marks) {
        return page.entries().stream()
                .flatMap(e -> e.brief().stream().map(line -> marks.item(labelled(e.label(), line, Depth.SHORT, marks))))
                .collect(Collectors.joining("\n"));
    }

    private String footer(Page page, Marks marks) {
        List<String> parts = new ArrayList<>();
        page.authority().forEach(entry -> entry.brief().forEach(line -> parts.add(labelled(entry.label(), line, Depth.SHORT, marks))));
        parts.add(marks.source(source));
        return String.join(" · ", parts);
    }

    /** A single line stands behind its label, several stand under it. */
    private String full(PageEntry entry, Marks marks) {
        List<LinkedText> prose = entry.at(Depth.FULL);
        if (prose.size() == 1) {
            return labelled(entry.label(), prose.get(0), Depth.FULL, marks);
        }
        String lines = prose.stream().map(line -> marks.item(prose(line, marks))).collect(Collectors.joining("\n"));
        return entry.label().isEmpty() || lines.isEmpty() ? lines
                : marks.label(entry.label(), Depth.FULL) + marks.underLabel() + lines;
    }

    private String labelled(String label, LinkedText line, Depth depth, Marks marks) {
        return (label.isEmpty() ? "" : marks.label(label, depth) + colon) + prose(line, marks);
    }

    private static String prose(LinkedText prose, Marks marks) {
        return prose.pieces().stream()
                .map(p -> p.link().isEmpty() ? marks.words(p.words()) : marks.link(p.words(), p.link()))
                .collect(Collectors.joining());
    }
}
