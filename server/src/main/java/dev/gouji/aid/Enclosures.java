package dev.gouji.aid;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.report.WrittenCell;
import dev.gouji.text.SentenceEnds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what encloses a place: figure, cell, row, group of rows, table, section, report; in prose a citation, a sentence, a line.
 */
public final class Enclosures {

    private final Analysis analysis;
    private final String text;

    public Enclosures(Analysis analysis) {
        this.analysis = analysis;
        this.text = analysis.text().text();
    }

    /**
     * The spans around an offset, from the innermost to the whole text. Each is inside the next and shorter, and all touch the
     * offset.
     */
    public List<Span> at(int offset) {
        List<Span> found = new ArrayList<>();
        WrittenCell.at(analysis.tree(), offset).ifPresent(cell -> addCell(cell, found));
        analysis.tree().blocks(new Span(offset, offset + 1)).forEach(block -> addBlock(block, offset, found));
        Report report = analysis.report();
        report.tables().forEach(table -> addTable(table, found));
        for (Section section : report.sections()) {
            found.add(trimmed(section.span()));
            section.parts().forEach(part -> addPart(part, found));
        }
        found.add(new Span(0, text.length()));
        return chain(found.stream().filter(span -> span.touches(offset)).sorted(Comparator.comparingInt(Span::length)).toList());
    }

    private static List<Span> chain(List<Span> sorted) {
        List<Span> chain = new ArrayList<>();
        for (Span span : sorted) {
            Span last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
            if (last == null ? !span.isEmpty() : span.contains(last) && !span.equals(last)) {
                chain.add(span);
            }
        }
        return chain.isEmpty() ? sorted.subList(0, 1) : chain;
    }

    private void addCell(WrittenCell cell, List<Span> found) {
        found.add(trimmed(cell.inside()));
        found.add(withoutLineEnd(cell.inside()));
        analysis.tree().inline(cell.inside()).stream().map(Inline::span).forEach(found::add);
    }

    private Span withoutLineEnd(Span span) {
        int end = span.end();
        while (end > span.start() && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private Span trimmed(Span span) {
        return CharClass.trim(text, span);
    }

    private void addBlock(Block block, int offset, List<Span> found) {
        found.add(trimmed(block.span()));
        if (block instanceof Block.Text prose) {
            found.add(sentence(prose.content(), offset));
        } else if (block instanceof Block.Heading heading) {
            found.add(heading.content());
        } else if (block instanceof Block.Table table) {
            for (Block.TableRow row : table.rows()) {
                row.cells().stream().map(cell -> cell.opening().to(cell.inside())).reduce(Span::to).ifPresent(found::add);
            }
        }
    }

    /** The sentence of a line in which the offset stands, with the mark that ends it. */
    private Span sentence(Span line, int offset) {
        int start = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            if (SentenceEnds.contain(text.charAt(i))) {
                if (offset <= i) {
                    return new Span(start, i + 1);
                }
                start = i + 1;
            }
        }
        return new Span(start, line.end());
    }

    private void addTable(Table table, List<Span> found) {
        for (Cell cell : table.cells().values()) {
            found.add(new Span(cell.span().start(), cell.span().end() + cell.unit().length()));
        }
        TableRows rows = new TableRows(table);
        found.addAll(rows.rows());
        found.addAll(rows.groups());
        found.add(trimmed(table.span()));
    }

    private void addPart(Section.Part part, List<Span> found) {
        found.add(part.name());
        found.add(trimmed(part.span()));
        part.parts().forEach(inner -> addPart(inner, found));
    }
}
