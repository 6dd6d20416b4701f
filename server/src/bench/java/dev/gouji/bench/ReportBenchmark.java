package dev.gouji.bench;

import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.Finding;
import dev.gouji.report.Report;
import java.util.List;
import org.commonmark.node.Node;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One report in each of the usual surface forms; the wrong one has findings and repairs to work out. */
@State(Scope.Benchmark)
public class ReportBenchmark {

    @Param({"reports/right/2021-city.txt", "reports/right/2021-markdown.md", "reports/right/2021-html.md",
        "reports/wrong/2021-one-total.txt"})
    private String report;
    private String text;

    @Setup
    public void read() {
        text = Samples.report(report);
    }

    @Benchmark
    public Node commonmark() {
        return Work.commonmark(text);
    }

    @Benchmark
    public SyntaxTree blocks() {
        return Work.blocks(text);
    }

    @Benchmark
    public Report bound(Blackhole sink) {
        return Work.bound(text, sink);
    }

    @Benchmark
    public List<Finding> checked() {
        return Work.checked(text);
    }
}
