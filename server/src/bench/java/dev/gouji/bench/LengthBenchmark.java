package dev.gouji.bench;

import org.openjdk.jmh.annotations.Param;

/** Whether cost grows as the text does; 10 MB are more than any report has. */
public class LengthBenchmark extends TextBenchmark {

    @Param({"10", "100", "1000", "10000"})
    private int kilobytes;

    @Override
    String sample() {
        return Samples.grown(kilobytes * 1000);
    }
}
