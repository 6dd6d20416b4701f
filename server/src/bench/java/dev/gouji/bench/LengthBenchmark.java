package dev.gouji.bench;

import org.openjdk.jmh.annotations.Param;

/** Measures whether the time is proportional to the length of the text. No report is as long as 10 MB. */
public class LengthBenchmark extends TextBenchmark {

    @Param({"10", "100", "1000", "10000"})
    private int kilobytes;

    @Override
    String sample() {
        return Samples.grown(kilobytes * 1000);
    }
}
