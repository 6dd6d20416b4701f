package dev.gouji.bench;

import org.openjdk.jmh.annotations.Param;

/** A report in each of the usual surface forms, and a wrong one, for which findings and repairs are computed. */
public class ReportBenchmark extends TextBenchmark {

    @Param({"reports/right/2021-city.txt", "reports/right/2021-markdown.md", "reports/right/2021-html.md",
        "reports/wrong/2021-one-total.txt"})
    private String report;

    @Override
    String sample() {
        return Samples.report(report);
    }
}
