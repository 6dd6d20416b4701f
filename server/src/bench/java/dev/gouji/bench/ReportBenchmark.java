package dev.gouji.bench;

import org.openjdk.jmh.annotations.Param;

/** One report in each of the usual surface forms; the wrong one has findings and repairs to work out. */
public class ReportBenchmark extends TextBenchmark {

    @Param({"reports/right/2021-city.txt", "reports/right/2021-markdown.md", "reports/right/2021-html.md",
        "reports/wrong/2021-one-total.txt"})
    private String report;

    @Override
    String sample() {
        return Samples.report(report);
    }
}
