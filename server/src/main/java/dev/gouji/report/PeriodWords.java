package dev.gouji.report;

import java.util.List;

/** Words by which a sentence states the statistical period. A period in other sentences is that of a campaign or a notice. */
public final class PeriodWords {

    public static final List<String> ALL = List.of("统计期", "统计时", "统计区间", "统计周期", "统计范围", "统计数据", "统计起止",
            "数据统计", "数据的统计", "所列数据", "数据期", "数据的期", "数据时", "报告期");

    private PeriodWords() {
    }
}
