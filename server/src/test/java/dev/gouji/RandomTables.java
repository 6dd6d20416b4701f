package dev.gouji;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random reports whose tables 3 and 4 balance, and random faults in them. */
public final class RandomTables {

    private RandomTables() {
    }

    /** A report with random requests and outcomes and with the right totals. */
    public static TabReport balanced(Random random) {
        TabReport report = new TabReport();
        for (String applicant : TabReport.APPLICANTS) {
            int closed = 0;
            for (String row : TabReport.results()) {
                int count = random.nextInt(4) == 0 ? random.nextInt(30) : 0;
                report.set("t3:" + row + "/" + applicant, count);
                closed += count;
            }
            int carried = random.nextInt(5);
            int before = Math.min(random.nextInt(5), closed + carried);
            report.set("t3:三（七）/" + applicant, closed).set("t3:四/" + applicant, carried)
                    .set("t3:二/" + applicant, before).set("t3:一/" + applicant, closed + carried - before);
        }
        Stream.concat(Stream.of("一", "二", "三（七）", "四"), TabReport.results().stream()).forEach(row ->
                report.set("t3:" + row + "/总计", sum(report, "t3:" + row, TabReport.APPLICANTS)));
        for (String remedy : TabReport.REMEDIES) {
            TabReport.OUTCOMES.forEach(outcome -> report.set("t4:" + remedy + "/" + outcome, random.nextInt(4)));
            report.set("t4:" + remedy + "/总计", sum(report, "t4:" + remedy, TabReport.OUTCOMES));
        }
        return report;
    }

    private static int sum(TabReport report, String row, List<String> columns) {
        return columns.stream().mapToInt(c -> Integer.parseInt(report.get(row + "/" + c))).sum();
    }

    /** Puts one to three faults into the report. */
    public static void spoil(TabReport report, Random random) {
        for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
            fault(report, random);
        }
    }

    /** Another number, a decimal, a blank, a sign for nothing (/ 无), an unreadable figure, a blank row or column, or a missing row. */
    private static void fault(TabReport report, Random random) {
        List<String> addresses = report.addresses();
        String address = addresses.get(random.nextInt(addresses.size()));
        String row = address.substring(0, address.indexOf('/') + 1);
        String column = address.substring(address.indexOf('/'));
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> report.set(address, random.nextInt(40));
            case 4 -> report.set(address, random.nextInt(40) + ".50");
            case 5, 6 -> report.set(address, "");
            case 7 -> report.set(address, random.nextBoolean() ? "/" : "无");
            case 8 -> report.set(address, "约" + random.nextInt(9));
            case 9 -> addresses.stream().filter(a -> a.startsWith(row) && !a.endsWith("/总计")).forEach(a -> report.set(a, ""));
            case 10 -> addresses.stream().filter(a -> a.startsWith("t3:三") && a.endsWith(column)).forEach(a -> report.set(a, ""));
            default -> {
                if (address.startsWith("t3:三（") && !address.startsWith("t3:三（七）")) {
                    report.drop(row.substring(3, row.length() - 1));
                }
            }
        }
    }
}
