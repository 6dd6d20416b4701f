package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.json.Resources;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Regulation;
import dev.gouji.regulation.StatuteText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The topics that {@code gouji explain} finds for a name. */
class TopicTest {

    private final Explainer explainer = new Explainer(new Messages(Language.ZH));

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            第二十条第五项 ¦ 20.5
            第二十条第（五）项 ¦ 20.5
            第20条第5项 ¦ 20.5
            20.5 ¦ 20.5
            ２０．５ ¦ 20.5
            20 ¦ 20
            第二十条 ¦ 20
            《条例》第二十条 ¦ 20
            条例第36条 ¦ 36
            政府信息公开条例第三十六条 ¦ 36
            中华人民共和国政府信息公开条例第三十六条 ¦ 36
            第十四、十五、十六条 ¦ 14 15 16
            第十四条至第十六条 ¦ 14 15 16
            第二十条第（一）至（三）项 ¦ 20.1 20.2 20.3
            t3:三（五）5 ¦ t3:三（五）5
            t3:三(五)5 ¦ t3:三（五）5
            三（五）5 ¦ t3:三（五）5
            三(五)5 ¦ t3:三（五）5
            三（五）5/总计 ¦ t3:三（五）5/总计
            三（五） ¦ t3:三（五）
            三（六） ¦ t3:三（六） t3:三（六）
            一 ¦ t3:一
            t3 ¦ t3
            表三 ¦ t3
            t3:/总计 ¦ t3:/总计
            总计 ¦ t3:三（七） t3:/总计 t4:/总计
            t2:规章/现行有效件数 ¦ t2:规章/现行有效件数
            t2:行政许可/本年增/减 ¦ t2:行政许可/本年增/减
            t2:/本年增/减 ¦ t2:/本年增/减
            t2:行政许可 ¦ t2:行政许可 t2:行政许可
            行政规范性文件 ¦ t2:规范性文件 t2:行政规范性文件
            s6 ¦ s6 s6
            第六部分 ¦ s6 s6
            其他需要报告的事项 ¦ s6 s6
            属于国家秘密 ¦ t3:三（三）1
            1.属于国家秘密 ¦ t3:三（三）1
            State secrets ¦ t3:三（三）1
            3(3)1 State secrets ¦ t3:三（三）1
            3(3)1 ¦ t3:三（三）1
            table 3 ¦ t3
            Section 1 ¦ s1 s1
            article 20 ¦ 20
            Article 20(5) ¦ 20.5
            20(5) ¦ 20.5
            不予公开 ¦ t3:三（三）
            尚未审结 ¦ t4:/尚未审结
            行政诉讼 ¦ t4:行政诉讼
            GJ301 ¦ GJ301
            gj301 ¦ GJ301
            applicant-total ¦ GJ301
            信息处理费 ¦ doc:fee-2020
            国办函〔2020〕109号 ¦ doc:fee-2020
            国办函[2020]109号 ¦ doc:fee-2020
            条例 ¦ doc:regulation
            国务院令第711号 ¦ doc:regulation
            政府信息公开工作年度报告格式 ¦ doc:form-2021
            行政诉讼法第四十九条 ¦ -
            《办法》第三条 ¦ -
            街道 ¦ q:street-office
            街道办事处 ¦ q:street-office
            乡镇 ¦ q:township
            撤回 ¦ q:withdrawn
            信息不存在 ¦ 36.4
            一事一申请 ¦ q:split-requests
            企事业单位 ¦ q:public-utilities
            公共企事业单位 ¦ q:public-utilities 55
            谁签发 ¦ q:responsible
            第一责任人 ¦ q:responsible
            复议前置 ¦ q:review-first
            工作秘密 ¦ q:work-secrets
            个体工商户 ¦ q:applicant-column
            review first ¦ GJ609 q:review-first
            常见问题 ¦ q:
            questions ¦ q:
            补正 ¦ 30
            答复期限 ¦ 33
            """)
    void aNameLeadsToItsTopics(String name, String topics) {
        TopicLookup lookup = explainer.topic(name);
        String found = lookup instanceof TopicLookup.Found pages
                ? pages.pages().stream().map(Explained::topic).collect(Collectors.joining(" ")) : "-";
        assertEquals(topics, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            GJ399 ¦ GJ301
            t3:三（五）6 ¦ t3:三（五）
            国家秘密 ¦ 属于国家秘密
            属于国家机密 ¦ 属于国家秘密
            信息处理废 ¦ 信息处理费
            总记 ¦ 总计
            xyz ¦ ''
            ， ¦ ''
            """)
    void anUnknownNameSuggestsTheNearest(String name, String nearest) {
        assertEquals(nearest, assertInstanceOf(TopicLookup.Unknown.class, explainer.topic(name)).nearest());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            第五十七条 ¦ 《条例》没有第五十七条。《条例》共 56 条，请核对条号；引用的也可能是别的法规。
            57 ¦ 《条例》没有第五十七条。《条例》共 56 条，请核对条号；引用的也可能是别的法规。
            《条例》第六十条 ¦ 《条例》没有第六十条。《条例》共 56 条，请核对条号；引用的也可能是别的法规。
            第二十条第十六项 ¦ 《条例》没有第二十条第（十六）项。第二十条只有 15 项，请核对项号。
            33.1 ¦ 《条例》没有第三十三条第（一）项。第三十三条没有分项，请核对条号和项号。
            """)
    void aMissingClauseIsAnsweredWithTheClausesThatExist(String name, String sentence) {
        assertEquals(sentence, assertInstanceOf(TopicLookup.Absent.class, explainer.topic(name)).sentence());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleHasAPage(Language language) {
        RuleTopics topics = new RuleTopics(language);
        for (var rule : topics.rules()) {
            Explained page = topics.page(rule.code()).orElseThrow();
            assertTrue(page.title().startsWith(rule.code()), page.title());
            assertTrue(!page.plain().contains("**") && !page.plain().contains("«GJ") && !page.markdown().contains("<!-- generated"), page.plain());
        }
    }

    @Test
    void aPlaceInAReportAndItsNameLeadToTheSamePage() {
        Hovers hovers = new Hovers("青河县水利局2023年政府信息公开工作年度报告\n\n依据《条例》第三十八条办理。\n");
        Topic there = explainer.topicAt(hovers.analysis(), hovers.offset("text 第三十|八条")).orElseThrow();
        assertEquals(explainer.pages(there), ((TopicLookup.Found) explainer.topic("38")).pages());
    }

    /** A hover must not wait until the rest of the law is read. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            text 第三十|六条 ¦ regulation/articles/36.json regulation/documents/regulation.json
            text 第二十条第（五|）项 ¦ regulation/articles/20.json regulation/documents/regulation.json
            text 《条|例》 ¦ regulation/documents/regulation.json
            """)
    void aHoverReadsOnlyTheFilesThatItShows(String place, String files) {
        List<String> read = new ArrayList<>();
        Regulation regulation = new Regulation(path -> {
            read.add(path);
            return Resources.text(path);
        });
        Explainer counting = new Explainer(new Messages(Language.ZH), StatuteText.NONE, PageAddresses.NONE, regulation);
        Hovers hovers = new Hovers("青河县水利局2023年政府信息公开工作年度报告\n\n依据《条例》第三十六条和第二十条第（五）项办理。\n");
        assertTrue(counting.at(hovers.analysis(), hovers.offset(place)).isPresent());
        assertEquals(files, read.stream().distinct().collect(Collectors.joining(" ")));
    }
}
