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

/** A text of 10 MB, longer than any report. */
@State(Scope.Benchmark)
public class VeryLongBenchmark {

    @Param("10000")
    private int kilobytes;
    private String text;

    @Setup
    public void grow() {
        text = Samples.grown(kilobytes * 1000);
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
