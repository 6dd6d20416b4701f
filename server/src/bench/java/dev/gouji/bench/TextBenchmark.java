package dev.gouji.bench;

import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.Finding;
import dev.gouji.report.Report;
import java.util.List;
import org.commonmark.node.Node;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each step of our work on one text, and commonmark-java on the same text for comparison. */
@State(Scope.Benchmark)
public abstract class TextBenchmark {

    private String text;

    /** The text to read. */
    abstract String sample();

    @Setup
    public void read() {
        text = sample();
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
