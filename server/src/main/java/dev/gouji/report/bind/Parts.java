package dev.gouji.report.bind;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.antlr.ReportParser;
import dev.gouji.report.Section;
import dev.gouji.surface.Line;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Reads the sub-headings of a section, and those below them, from the tree. */
final class Parts {

    private final String text;

    Parts(String text) {
        this.text = text;
    }

    /** A sub-heading ends at the first full stop or colon if prose follows on its line. */
    static Span name(String text, Span content) {
        for (int i = content.start(); i < content.end(); i++) {
            if ("。：；".indexOf(text.charAt(i)) >= 0) {
                return new Span(content.start(), i);
            }
        }
        int end = content.end();
        while (end > content.start() && CharClass.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(content.start(), end);
    }

    /** @param stop the end of the section */
    List<Section.Part> of(List<ReportParser.PartContext> parts, int stop) {
        List<Section.Part> out = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            int end = i + 1 < parts.size() ? start(parts.get(i + 1).PART().getSymbol()) : stop;
            out.add(part(parts.get(i).PART().getSymbol(), end, subparts(parts.get(i).subpart(), end)));
        }
        return List.copyOf(out);
    }

    private List<Section.Part> subparts(List<ReportParser.SubpartContext> parts, int stop) {
        List<Section.Part> out = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            int end = i + 1 < parts.size() ? start(parts.get(i + 1).SUBPART().getSymbol()) : stop;
            out.add(part(parts.get(i).SUBPART().getSymbol(), end, points(parts.get(i).point(), end)));
        }
        return List.copyOf(out);
    }

    private List<Section.Part> points(List<ReportParser.PointContext> points, int stop) {
        List<Section.Part> out = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            int end = i + 1 < points.size() ? start(points.get(i + 1).POINT().getSymbol()) : stop;
            out.add(part(points.get(i).POINT().getSymbol(), end, List.of()));
        }
        return List.copyOf(out);
    }

    private Section.Part part(Token word, int end, List<Section.Part> inside) {
        Line.Text line = (Line.Text) ((LineWord) word).line();
        return new Section.Part(name(text, line.content()), line.ordinal().orElseThrow(), new Span(line.span().start(), end), inside);
    }

    private static int start(Token word) {
        return ((LineWord) word).line().span().start();
    }
}
