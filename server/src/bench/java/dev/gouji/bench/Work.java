package dev.gouji.bench;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.Finding;
import dev.gouji.report.Report;
import dev.gouji.report.bind.ReportBinder;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.infra.Blackhole;

/** The measured work, and that of commonmark-java for comparison. */
final class Work {

    private static final Parser COMMONMARK = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Work() {
    }

    static Node commonmark(String text) {
        return COMMONMARK.parse(text);
    }

    static SyntaxTree blocks(String text) {
        return SyntaxTree.parse(text);
    }

    /** Parses the blocks and the inlines of every line and cell, and binds the report to its form. */
    static Report bound(String text, Blackhole sink) {
        SyntaxTree tree = SyntaxTree.parse(text);
        for (Block block : tree.blocks()) {
            if (block instanceof Block.Text line) {
                inline(tree, line.content(), sink);
            } else if (block instanceof Block.Heading heading) {
                inline(tree, heading.content(), sink);
            } else if (block instanceof Block.Row row) {
                row.cells().forEach(cell -> inline(tree, cell.inside(), sink));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> inline(tree, cell.inside(), sink)));
            }
        }
        return ReportBinder.bind(tree);
    }

    private static void inline(SyntaxTree tree, Span span, Blackhole sink) {
        sink.consume(tree.inline(span));
    }

    /** All work on a decoded text: parsing, binding and every rule. */
    static List<Finding> checked(String text) {
        return new Analysis(new SourceText(text), Settings.DEFAULT).findings();
    }
}
