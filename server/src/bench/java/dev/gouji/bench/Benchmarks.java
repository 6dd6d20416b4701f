package dev.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in rounds, each benchmark in its own process. Benchmarks that are compared run shortly after each other,
 * so that a noisy minute disturbs a round and not only one of them. Writes JMH's JSON with all rounds in order.
 */
public final class Benchmarks {

    private Benchmarks() {
    }

    /** Arguments: the file to write, the number of rounds, a pattern of the benchmarks to run. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Path file = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<RunResult> results = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.out.println("# round " + round + " of " + rounds);
            results.addAll(new Runner(options(arguments[2])).run());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        ResultFormatFactory.getInstance(ResultFormatType.JSON, file.toString()).writeOut(results);
    }

    private static Options options(String pattern) {
        return new OptionsBuilder().include(pattern).verbosity(VerboseMode.NORMAL).mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS).forks(1)
                .warmupIterations(10).warmupTime(TimeValue.seconds(1))
                .measurementIterations(5).measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC").build();
    }
}
