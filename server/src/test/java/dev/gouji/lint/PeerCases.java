package dev.gouji.lint;

import dev.gouji.Lint;
import dev.gouji.lint.peer.BodiesSum;
import dev.gouji.lint.peer.FolderSums;
import dev.gouji.lint.peer.Peers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports that seem to contradict each other, but do not. {@link PeerTest} has contradictions as well. */
final class PeerCases {

    private PeerCases() {
    }

    static Stream<Case> all() {
        return Stream.of(
                since("carried in, without the kinds of applicants", """
                        | 四、结转下年度继续办理 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
                        """, """
                        | 二、上年结转政府信息公开申请数量 | | | | | | | 3 |
                        """, "GJ801"),
                since("a clean-up that the text mentions", """
                        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | 行政规范性文件 | 5 | 1 | 12 |
                        """, """
                        开展规范性文件清理后重新公布目录。
                        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | 行政规范性文件 | 3 | 2 | 15 |
                        """, "GJ802"),
                since("one sentence in four is copied from last year", "五、存在的主要问题及改进情况\n公开栏更新较慢，村民看到的还是上季度的内容。\n", """
                        五、存在的主要问题及改进情况
                        公开栏更新较慢，村民看到的还是上季度的内容。水质数据只有月报，用水户希望每周都能看到。
                        部分栏目没有写明更新时间，查阅的人不知道哪一条是新的。下一步由水文站每周报送数据，信息中心当天公布。
                        """, "GJ803"),
                since("the same body a year later", "一、总体情况\n全年公开信息86条。\n", "一、总体情况\n全年公开信息91条。\n", "GJ805"),
                new Case("a sum that adds up", fees("青石县人民政府", "3.5"), List.of("GJ804"),
                        new Peers(Optional.empty(), sum(fees("柳溪镇人民政府", "1.5"), fees("青山乡人民政府", "2.00")))));
    }

    private static Case since(String name, String then, String now, String code) {
        return new Case(name, title(2023) + now, List.of(code), new Peers(Optional.of(Lint.peer(title(2022) + then)), Optional.empty()));
    }

    static String title(int year) {
        return "青石县水利局" + year + "年政府信息公开工作年度报告\n\n";
    }

    private static String fees(String body, String amount) {
        return body + "2023年政府信息公开工作年度报告\n\n| 信息内容 | 本年收费金额（单位：万元） |\n| 行政事业性收费 | " + amount + " |\n";
    }

    private static Optional<FolderSums> sum(String... texts) {
        BodiesSum sum = new BodiesSum("乡镇");
        Stream.of(texts).map(Lint::peer).forEach(sum::add);
        return Optional.of(sum.sum());
    }
}
