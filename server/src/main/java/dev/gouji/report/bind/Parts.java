package dev.gouji.report.bind;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.antlr.ReportParser;
import dev.gouji.report.Section;
import dev.gouji.surface.Line;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Reads the sub-headings of a section, and those below them, from the tree. */
final class Parts {

    private final String text;

    Parts(String text) {
        this.text = text;
    }

    /** The words of a sub-heading, up to the first full stop, semicolon or colon: prose may follow on its line. */
    static Span name(String text, Span content) {
        for (int i = content.start(); i < content.end(); i++) {
            if ("。：；".indexOf(text.charAt(i)) >= 0) {
                return new Span(content.start(), i);
            }
        }
        return CharClass.trim(text, content);
    }

    /**
     * The sub-headings of one level, each with those below it.
     *
     * @param stop the offset at which the section or the sub-heading above them ends
     */
    List<Section.Part> of(List<? extends ParserRuleContext> parts, int stop) {
        List<Section.Part> out = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Line.Text line = line(parts.get(i));
            int end = i + 1 < parts.size() ? line(parts.get(i + 1)).span().start() : stop;
            out.add(new Section.Part(name(text, line.content()), line.ordinal().orElseThrow(), new Span(line.span().start(), end),
                    of(below(parts.get(i)), end)));
        }
        return List.copyOf(out);
    }

    private static List<? extends ParserRuleContext> below(ParserRuleContext part) {
        return part instanceof ReportParser.PartContext high ? high.subpart()
                : part instanceof ReportParser.SubpartContext low ? low.point() : List.of();
    }

    private static Line.Text line(ParserRuleContext part) {
        return (Line.Text) ((LineWord) part.getStart()).line();
    }
}
