package dev.gouji.lint;

import static dev.gouji.lint.PeerCases.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.lint.peer.BodiesSum;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Peers;
import dev.gouji.settings.Settings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contradictions between two reports, and figures that only look like one. */
@Tag("rule")
class PeerTest {

    private static final String APPLICANTS = """
            三、收到和处理政府信息公开申请情况

            | | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;
    private static final String PUBLISHED = """
            二、主动公开政府信息情况

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | --- | --- | --- | --- |
            | 规章 | 0 | 0 | 0 |
            """;
    private static final String PUBLISHED_2019 = """
            二、主动公开政府信息情况

            | 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
            | --- | --- | --- | --- |
            | 规章 | 0 | 0 | 0 |
            """;

    /** Columns: row 四 of last year, row 二 of this year, number of findings. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            3|0|0|0|0|0|3 ¦ 3|0|0|0|0|0|3 ¦ 0
            3|0|0|0|0|0|3 ¦ 2|1|0|0|0|0|3 ¦ 2
            3|0|0|0|0|0|3 ¦ ||||||3 ¦ 0
            3|0|0|0|0|0|3 ¦ ||||||2 ¦ 1
            3|0|0|0|0|0|3 ¦ |||||| ¦ 1
            ||||||3 ¦ 2|1|0|0|0|0|3 ¦ 0
            0|0|0|0|0|0|0 ¦ |||||| ¦ 0
            0|0|0|0|0|0|0 ¦ /|/|/|/|/|/|/ ¦ 0
            三|0|0|0|0|0|3 ¦ 2|0|0|0|0|0|3 ¦ 0
            3|0|0|0|0|0|3 ¦ ３|0|0|0|0|0|3件 ¦ 0
            1,203|0|0|0|0|0|1,203 ¦ 1203|0|0|0|0|0|1203 ¦ 0
            """)
    void figuresCarriedInEqualThoseCarriedOver(String over, String in, int found) {
        Peer last = Lint.peer(title(2022) + APPLICANTS + "| 四、结转下年度继续办理 | | | " + over.replace("|", " | ") + " |\n");
        String now = title(2023) + APPLICANTS + "| 二、上年结转政府信息公开申请数量 | | | " + in.replace("|", " | ") + " |\n";
        assertEquals(found, count("GJ801", now, lastYear(last)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            3 | 2 | 13 ¦ 全年公开信息86条。 ¦ 0
            3 | 2 | 15 ¦ 全年公开信息86条。 ¦ 1
            3 | 2 | 15 ¦ 开展规范性文件清理后重新公布目录。 ¦ 0
            3 | 2 | 8 ¦ 有5件文件有效期届满自动失效。 ¦ 0
            3 | 2 | 15 ¦ 有5件文件有效期届满自动失效。 ¦ 1
            3 | 2 | 15 ¦ 及时清理失效文件，本年起按新的口径统计。 ¦ 0
            3 | 2 |  ¦ 全年公开信息86条。 ¦ 0
             | 2 | 15 ¦ 全年公开信息86条。 ¦ 0
            3 | 2 | 若干 ¦ 全年公开信息86条。 ¦ 0
            0 | 20 | 0 ¦ 全年公开信息86条。 ¦ 0
            1 | 1 | 12 ¦ 修订后重新印发文件1件。 ¦ 0
            1 | 0 | 12 ¦ 修订后重新印发文件1件。 ¦ 1
            """)
    void documentsInForceFollowFromLastYear(String figures, String prose, int found) {
        Peer last = Lint.peer(title(2022) + PUBLISHED + "| 行政规范性文件 | 5 | 1 | 12 |\n");
        assertEquals(found, count("GJ802", documents(PUBLISHED, figures, prose), lastYear(last)));
    }

    /** The number fits a document that was issued again without a repeal of the old one. The severity depends on the prose. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            1 | 0 | 12 ¦ 修订后重新印发文件1件。 ¦ GJ802.reissued ¦ INFO
            1 | 0 | 12 ¦ 全年公开信息86条。 ¦ GJ802.reissued ¦ WARNING
            1 | 0 | 11 ¦ 修订后重新印发文件1件。 ¦ GJ802 ¦ WARNING
            1 | 0 | 14 ¦ 修订后重新印发文件1件。 ¦ GJ802 ¦ WARNING
            1 | 0 | 14 ¦ 及时清理失效、废止的文件。 ¦ GJ802.more ¦ INFO
            """)
    void aDocumentIssuedAgainHasAMessageOfItsOwn(String figures, String prose, String message, Severity severity) {
        Peer last = Lint.peer(title(2022) + PUBLISHED + "| 行政规范性文件 | 5 | 1 | 12 |\n");
        Finding found = findings(documents(PUBLISHED, figures, prose), lastYear(last)).stream()
                .filter(f -> f.rule().code().equals("GJ802")).findFirst().orElseThrow();
        assertEquals(message, found.message().key());
        assertEquals(severity, found.severity());
    }

    @Test
    void documentsInForceAreNotComparedWithTheFormOf2019() {
        Peer older = Lint.peer(title(2020) + PUBLISHED_2019 + "| 规范性文件 | 5 | 5 | 12 |\n");
        assertEquals(0, count("GJ802", documents(PUBLISHED, "3 | 2 | 15", "全年公开信息86条。"), lastYear(older)));
        Peer last = Lint.peer(title(2022) + PUBLISHED + "| 行政规范性文件 | 5 | 1 | 12 |\n");
        assertEquals(0, count("GJ802", documents(PUBLISHED_2019, "3 | 2 | 15", "全年公开信息86条。"), lastYear(last)));
    }

    private static String documents(String table, String figures, String prose) {
        return title(2023) + "一、总体情况\n" + prose + "\n\n" + table + "| 行政规范性文件 | " + figures + " |\n";
    }

    /** Columns: sentences of last year, sentences of this year, number of findings. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            ABCD ¦ ABCD ¦ 1
            ABCD ¦ DCBA ¦ 1
            ABCD ¦ ABEF ¦ 0
            ABCD ¦ EF ¦ 0
            AB ¦ AB ¦ 0
            ABCD ¦ A ¦ 0
            """)
    void proseCopiedFromLastYearIsFound(String then, String now, int found) {
        assertEquals(found, count("GJ803", problems(2023, now), lastYear(Lint.peer(problems(2022, then)))));
    }

    private static String problems(int year, String sentences) {
        String five = sentences.replace("A", "灌区用水计划只在门户网站公布，沿线用水户不便查看，今年收到相关咨询%d件。".formatted(year - 2000))
                .replace("B", "基层水管所的公开栏更新较慢，村民反映看到的还是上季度的内容。")
                .replace("C", "下一步由水文站每月把数据直接送到信息中心，做到当天公布。")
                .replace("D", "同时编写%d年答复用语手册，供各科室在办理申请时对照使用。".formatted(year + 1))
                .replace("E", "部分公开事项的更新责任没有落实到人，栏目维护时断时续，检查中已经指出。")
                .replace("F", "今后把栏目更新列入季度考核，由办公室逐月抽查并在局务会上通报结果。");
        return title(year) + "五、存在的主要问题及改进情况\n" + five + "\n";
    }

    /** Columns: the fees of two bodies, their total, number of findings. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            1.5 ¦ 2 ¦ 3.5 ¦ 0
            1.5 ¦ 2 ¦ 3 ¦ 1
            1.5 ¦ 2.00 ¦ 3.50 ¦ 0
            1.5万元 ¦ 2 ¦ 3.5 ¦ 0
            15000元 ¦ 2 ¦ 3 ¦ 0
            1.5 ¦ 2 ¦ 30000元 ¦ 0
            1.5 ¦ / ¦ 1.5 ¦ 0
            1.5 ¦ 若干 ¦ 3 ¦ 0
            """)
    void aTotalEqualsTheSumOfTheBodies(String one, String other, String total, int found) {
        assertEquals(found, count("GJ804", fees("青石县人民政府", total), bodies(fees("柳溪镇人民政府", one), fees("青山乡人民政府", other))));
    }

    @Test
    void aTableThatABodyLacksIsNotCompared() {
        assertEquals(0, count("GJ804", fees("青石县人民政府", "3"), bodies(fees("柳溪镇人民政府", "1"),
                "青山乡人民政府2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n（表略）\n")));
    }

    private static String fees(String body, String amount) {
        return body + "2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n| 信息内容 | 本年收费金额（单位：万元） |\n| --- | --- |\n"
                + "| 行政事业性收费 | " + amount + " |\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            收到政府信息公开申请24件，同比增长20%。 ¦ 0
            收到政府信息公开申请24件，同比增长30%。 ¦ 1
            收到政府信息公开申请24件，同比增长20.0%。 ¦ 0
            收到政府信息公开申请24件，同比增长4.3%。 ¦ 0
            收到政府信息公开申请24件，其中网上申请占30%。 ¦ 0
            收到政府信息公开申请26件，同比增长50%。 ¦ 0
            全年发布信息24条，同比增长30%。 ¦ 0
            通过网络收到申请24件，同比增长30%。 ¦ 0
            """)
    void growthSinceLastYearFitsTheTables(String sentence, int found) {
        String row = "| 一、本年新收政府信息公开申请数量 | | | 24 | 0 | 0 | 0 | 0 | 0 | 24 |\n";
        Peer last = Lint.peer(title(2022) + APPLICANTS + row.replace("24", "20")
                + "| 二、上年结转政府信息公开申请数量 | | | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n");
        assertEquals(found, count("GJ404", title(2023) + "一、总体情况\n" + sentence + "\n\n" + APPLICANTS + row, lastYear(last)));
    }

    @Test
    void nothingIsFoundWithoutAnotherReport() {
        assertTrue(codes(title(2023) + APPLICANTS + "| 二、上年结转政府信息公开申请数量 | | | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n", Peers.NONE)
                .stream().noneMatch(c -> c.startsWith("GJ8")));
    }

    private static Peers lastYear(Peer peer) {
        return new Peers(Optional.of(peer), Optional.empty());
    }

    private static Peers bodies(String... texts) {
        BodiesSum sum = new BodiesSum("乡镇");
        List.of(texts).forEach(text -> sum.add(Lint.peer(text)));
        return new Peers(Optional.empty(), Optional.of(sum.sum()));
    }

    private static long count(String code, String text, Peers peers) {
        return codes(text, peers).stream().filter(code::equals).count();
    }

    private static List<String> codes(String text, Peers peers) {
        return findings(text, peers).stream().map(f -> f.rule().code()).toList();
    }

    private static List<Finding> findings(String text, Peers peers) {
        return Lint.analysis(text).under(Settings.DEFAULT, peers).findings();
    }
}
