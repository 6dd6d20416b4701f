package dev.gouji.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defects that the rules on time, law and wording find, each in a small report on 2023. */
@Tag("rule")
class TimeAndLawTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            period of last year ¦ 青石县水利局 ¦ preamble ¦ 统计期限自2022年1月1日起至2022年12月31日止。 ¦ GJ501
            last day of last year ¦ 青石县水利局 ¦ preamble ¦ 所列数据截止2022年12月31日。 ¦ GJ501
            preamble of last year ¦ 青石县水利局 ¦ preamble ¦ 现将我局2022年政府信息公开工作情况报告如下。 ¦ GJ501
            period to the 28th ¦ 青石县水利局 ¦ preamble ¦ 统计期限自2023年1月1日起至2023年12月28日止。 ¦ GJ502
            period over two years ¦ 青石县水利局 ¦ preamble ¦ 统计期限自2022年12月1日至2023年11月30日。 ¦ GJ502
            last day in December ¦ 青石县水利局 ¦ preamble ¦ 所列数据截止2023年12月20日。 ¦ GJ502
            period broken to pieces ¦ 青石县水利局 ¦ preamble ¦ 统计期限自202311日至20231231日。 ¦ GJ507
            period with lost characters ¦ 青石县水利局 ¦ preamble ¦ 统计期限自2023  1  1  日至2023  12  31  日止。 ¦ GJ507
            no period ¦ 青石县水利局 ¦ one ¦ 无。 ¦ GJ507
            signed too early ¦ 青石县水利局 ¦ end ¦ 青石县水利局　2023年1月14日 ¦ GJ503
            signed in numerals ¦ 青石县水利局 ¦ end ¦ 二○二三年十二月十日 ¦ GJ503
            department in February ¦ 青石县水利局 ¦ end ¦ 青石县水利局2024年2月1日 ¦ GJ504
            office of a government ¦ 青石县人民政府办公室 ¦ end ¦ 2024年3月15日 ¦ GJ504
            government in April ¦ 青石县人民政府 ¦ end ¦ （2024年4月1日） ¦ GJ504
            town in February ¦ 柳溪镇人民政府 ¦ end ¦ 柳溪镇人民政府 2024年2月4日 ¦ GJ504
            zone in September ¦ 青石经济开发区管理委员会 ¦ end ¦ 2024年9月6日 ¦ GJ504
            plan for this year ¦ 青石县水利局 ¦ five ¦ 2023年，我局将从以下方面进行改进。 ¦ GJ505
            plan in a year's work ¦ 青石县水利局 ¦ five ¦ 在2023年的工作中，青石县水利局将进一步加强培训。 ¦ GJ505
            plan by the month ¦ 青石县水利局 ¦ five ¦ 2023年，我局将按月核对公开栏。 ¦ GJ505
            plan with a plain verb ¦ 青石县水利局 ¦ five ¦ 2023年我局将建立台账，专人负责。 ¦ GJ505
            plan without a body ¦ 青石县水利局 ¦ five ¦ 2023年，将每季度通报一次。 ¦ GJ505
            plan for something ¦ 青石县水利局 ¦ five ¦ 2023年，我局将对公开栏统一进行更新。 ¦ GJ505
            plan of a body with a long name ¦ 青石县水利局 ¦ five ¦ 2023年，青石县柳溪镇人民政府党政综合办公室将组织培训。 ¦ GJ505
            heading of a plan ¦ 青石县水利局 ¦ five ¦ （二）2023年工作打算 ¦ GJ505
            no such day ¦ 青石县水利局 ¦ one ¦ 2023年2月29日、9月31日。 ¦ GJ506
            article 57 ¦ 青石县水利局 ¦ one ¦ 依据《条例》第五十七条办理。 ¦ GJ601
            article of a list ¦ 青石县水利局 ¦ one ¦ 依据条例第十四、十五、六十条办理。 ¦ GJ601
            end of a range ¦ 青石县水利局 ¦ one ¦ 依据《条例》第五十五条至第五十八条办理。 ¦ GJ601
            item 16 ¦ 青石县水利局 ¦ one ¦ 依据《条例》第二十条第（一）、（十六）项办理。 ¦ GJ601
            the third article of a sentence ¦ 青石县水利局 ¦ one ¦ 依据《条例》第四十九条、第五十条和第六十条办理。 ¦ GJ601
            lost 办 ¦ 青石县水利局 ¦ one ¦ 按照国办公开函〔2021〕30号编制。 ¦ GJ602
            input method ¦ 青石县水利局 ¦ one ¦ 按照过半公开办函〔2021〕30号编制。 ¦ GJ602
            lost 函 ¦ 青石县水利局 ¦ one ¦ 按照国办公开办[2021]30号编制。 ¦ GJ602
            decree 条 ¦ 青石县水利局 ¦ one ¦ 《条例》（国务院令第711条） ¦ GJ602
            decree 771 ¦ 青石县水利局 ¦ one ¦ 《中华人民共和国政府信息公开条例》（国务院令第771号） ¦ GJ602
            title with another number ¦ 青石县水利局 ¦ one ¦ 《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号） ¦ GJ602
            wrong office behind the title ¦ 青石县水利局 ¦ one ¦ 《政府信息公开工作年度报告格式》（国办发〔2021〕30号） ¦ GJ602
            lost 信息 ¦ 青石县水利局 ¦ one ¦ 依据《政府信息公开处理费管理办法》。 ¦ GJ603
            条列 ¦ 青石县水利局 ¦ one ¦ 依据《中华人民共和国政府信息公开条列》。 ¦ GJ603
            中国人民共和国 ¦ 青石县水利局 ¦ one ¦ 依据《中国人民共和国政府信息公开条例》。 ¦ GJ603
            a bracket that is missing ¦ 青石县水利局 ¦ one ¦ 按照国办公开办函〔2021 30号编制。 ¦ GJ602
            both brackets missing ¦ 青石县水利局 ¦ one ¦ 按照国办函2020 109号收费。 ¦ GJ602
            trial form by its title ¦ 青石县水利局 ¦ one ¦ 根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制。 ¦ GJ604
            trial form by its title, office before it ¦ 青石县水利局 ¦ one ¦ 根据国务院办公厅政府信息与政务公开办公室《关于政府信息公开工作年度报告有关事项的通知》编制。 ¦ GJ604
            trial form by its name 试行 ¦ 青石县水利局 ¦ one ¦ 按照国办公开办函〔2019〕60号《中华人民共和国政府信息公开工作年度报告格式（试行）》编制。 ¦ GJ604
            trial form ¦ 青石县水利局 ¦ one ¦ 按照国办公开办函[2019]60号编制。 ¦ GJ604
            regulation of 2007 ¦ 青石县水利局 ¦ one ¦ 依据国务院令第492号编制。 ¦ GJ604
            old wording ¦ 青石县水利局 ¦ one ¦ 坚持“以公开为原则，不公开为例外”。 ¦ GJ604
            no word on fees ¦ 青石县水利局 ¦ six ¦ 无。 ¦ GJ605
            odd sum ¦ 青石县水利局 ¦ six ¦ 收取信息处理费2955元。 ¦ GJ606
            odd sum, in other words ¦ 青石县水利局 ¦ six ¦ 收取政府信息公开处理费2955元。 ¦ GJ606
            one of a list ¦ 青石县水利局 ¦ six ¦ 收取信息处理费3笔，分别为120元、85元和300元。 ¦ GJ606
            sum before the words ¦ 青石县水利局 ¦ six ¦ 全年收取335元信息处理费。 ¦ GJ606
            page number ¦ 青石县水利局 ¦ five ¦ — 9 — ¦ GJ701
            page number in English ¦ 青石县水利局 ¦ five ¦ P. 9 ¦ GJ701
            Word's list ¦ 青石县水利局 ¦ five ¦ [if !supportLists]一是[endif]人手少。 ¦ GJ701
            entity ¦ 青石县水利局 ¦ five ¦ 人手少&nbsp;、场地小。 ¦ GJ701
            town twice ¦ 青石县柳溪镇人民政府 ¦ five ¦ 柳溪镇镇政务公开工作。 ¦ GJ702
            adverb twice ¦ 青石县水利局 ¦ five ¦ 定期定期检查公开栏。 ¦ GJ702
            verb twice ¦ 青石县水利局 ¦ five ¦ 推进推进标准化建设，完善制度。 ¦ GJ702
            four characters twice ¦ 青石县水利局 ¦ five ¦ 成立工作专班工作专班负责。 ¦ GJ702
            a phrase with figures twice ¦ 青石县水利局 ¦ one ¦ 召开庆祝新中国成立 70 周年专场发布会庆祝新中国成立 70 周年专场发布会。 ¦ GJ702
            的的 ¦ 青石县水利局 ¦ one ¦ 公开的的信息有86条。 ¦ GJ702
            性性 ¦ 青石县水利局 ¦ one ¦ 过程性性信息不予公开。 ¦ GJ702
            full stop ¦ 青石县水利局 ¦ five ¦ 人手少,场地小. ¦ GJ703
            brackets ¦ 青石县水利局 ¦ five ¦ （一)人手少。 ¦ GJ704
            mobile ¦ 青石县水利局 ¦ preamble ¦ 电话：13800138000；联系人：张三。 ¦ GJ705
            mobile in groups ¦ 青石县水利局 ¦ preamble ¦ 电话：138-0013-8000；联系人：张三。 ¦ GJ705
            identity ¦ 青石县水利局 ¦ one ¦ 身份证号11010519491231002X。 ¦ GJ705
            identity in full width ¦ 青石县水利局 ¦ one ¦ 身份证号11010519491231002Ｘ。 ¦ GJ705
            a year behind a mobile ¦ 青石县水利局 ¦ one ¦ 联系13800138000，2022年起使用。 ¦ GJ705
            a year behind an identity ¦ 青石县水利局 ¦ one ¦ 身份证号110105194912310011，2022年补正。 ¦ GJ705
            an office in a town ¦ 柳溪镇人民政府 ¦ one ¦ 我局高度重视。 ¦ GJ706
            a town in an office ¦ 青石县水利局 ¦ one ¦ 我镇高度重视。 ¦ GJ706
            """)
    void theDefectIsFound(String name, String body, String place, String text, String code) {
        Set<String> found = found(body, place, text);
        assertTrue(found.contains(code), name + ": " + found);
    }

    @Test
    void aFeeInATableOfSectionSixIsEnough() {
        String text = TimeAndLawCases.report("青石县水利局", "six", "| 收取信息处理费 | 0元 |");
        assertEquals(List.of(), codes(text).stream().filter("GJ605"::equals).toList());
    }

    @Test
    void theFormOf2019DoesNotRequireFees() {
        String text = TimeAndLawCases.report("青石县水利局", "six", "无。").replace("2023", "2020");
        assertEquals(List.of(), codes(text).stream().filter("GJ605"::equals).toList());
    }

    @Test
    void bodyAndYearMayBeInLinesAboveTheTitle() {
        String text = TimeAndLawCases.report("青石县水利局", "end", "2024年2月1日").replace("水利局2023年政府", "水利局\n2023年\n政府");
        assertTrue(codes(text).contains("GJ504"));
        assertTrue(codes(text).stream().noneMatch("GJ104"::equals));
    }

    private static Set<String> found(String body, String place, String text) {
        return codes(TimeAndLawCases.report(body, place, text));
    }

    private static Set<String> codes(String text) {
        return Lint.findings(text).stream().map(f -> f.rule().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
