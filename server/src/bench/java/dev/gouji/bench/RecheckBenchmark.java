package dev.gouji.bench;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.settings.Settings;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The server's work after a key stroke: it checks the edited text again and renders messages and positions. */
@State(Scope.Benchmark)
public class RecheckBenchmark {

    @Param({"15", "1000"})
    private int kilobytes;
    private final Messages messages = new Messages(Language.ZH);
    private String text;
    private int at;

    @Setup
    public void grow() {
        text = Samples.grown(kilobytes * 1000);
        at = text.indexOf("5,204");
    }

    @Benchmark
    public void recheck(Blackhole sink) {
        text = text.substring(0, at) + (text.charAt(at) == '5' ? '6' : '5') + text.substring(at + 1);
        SourceText source = new SourceText(text);
        for (Finding finding : new Analysis(source, Settings.DEFAULT).findings()) {
            sink.consume(messages.render(finding.message()));
            sink.consume(source.lines().position(finding.span().start(), PositionEncoding.UTF_16));
            sink.consume(source.lines().position(finding.span().end(), PositionEncoding.UTF_16));
        }
    }
}
