package dev.gouji.lint;

import java.util.stream.Stream;

/**
 * Right sentences that look like defects for the rules on time, law and wording. Each is put into a small report on 2023, at
 * the place in its second column.
 */
final class TimeAndLawCases {

    private static final String REPORT = """
            {body}2023年政府信息公开工作年度报告
            {preamble}
            一、总体情况
            主动公开信息86条，考核结果为良好。{one}
            二、主动公开政府信息情况
            第二十条第（五）项
            信息内容 | 本年处理决定数量
            行政许可 | 0
            三、收到和处理政府信息公开申请情况
            （表略）
            四、政府信息公开行政复议、行政诉讼情况
            （表略）
            五、存在的主要问题及改进情况
            公开栏更新不够及时。
            {five}
            六、其他需要报告的事项
            {six}
            {end}
            """;
    private static final String PERIOD = "本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。";
    private static final String NO_FEE = "本年度未收取信息处理费。";

    /** Columns: name, place, text, codes. */
    private static final String OF_A_BUREAU = """
            # the period
            a campaign of some days ¦ one ¦ 2023年5月15日至5月19日举办政务公开周。 ¦ GJ501 GJ502
            a campaign of last year ¦ one ¦ 2022年3月1日至2022年6月30日整改的问题没有反弹。 ¦ GJ501 GJ502
            trial of an open-data platform ¦ one ¦ 数据开放平台于2023年3月1日至4月30日试运行。 ¦ GJ502
            a body of statistics ¦ one ¦ 县统计局于2023年9月1日至9月30日开展抽样调查。 ¦ GJ502
            public notice ¦ one ¦ 公示期限为2023年3月1日至2023年3月8日。 ¦ GJ502
            last day only, 截至 ¦ preamble ¦ 所列数据统计时间截至2023年12月31日。 ¦ GJ501 GJ502 GJ507
            last day only, 截止 ¦ preamble ¦ 本报告所列数据截止日期为2023年12月31日。 ¦ GJ501 GJ502 GJ507
            another word for the last day ¦ preamble ¦ 报告所涉及的数据核定时间点为2023年12月31日。 ¦ GJ502 GJ507
            the last 日 is missing ¦ preamble ¦ 本报告中所列数据的统计期限从2023年1月1日至12月31止。 ¦ GJ502 GJ507
            comma behind 起 ¦ preamble ¦ 统计期限自2023年1月1日起，至2023年12月31日止。 ¦ GJ502 GJ507
            strokes ¦ preamble ¦ 统计时段为2023.1.1—2023.12.31。 ¦ GJ502 GJ507
            Chinese numerals ¦ preamble ¦ 统计期限自二〇二三年一月一日起至十二月三十一日止。 ¦ GJ501 GJ502 GJ507
            circles for zeros ¦ preamble ¦ 统计期限自二○二三年一月一日至十二月三十一日。 ¦ GJ501 GJ502 GJ507
            period by year ¦ preamble ¦ 本报告数据统计期限为2023年度。 ¦ GJ502 GJ507
            period by month ¦ preamble ¦ 统计期限为2023年1月至12月。 ¦ GJ502 GJ507
            a figure behind the words ¦ preamble ¦ 统计数据显示，全年发布信息2000余条，月均170条。 ¦ GJ502 GJ507
            on the last line ¦ six ¦ 以上数据统计期限为2023年1月1日至2023年12月31日，未收取信息处理费。 ¦ GJ502 GJ507 GJ605
            last year's report was published ¦ preamble ¦ 2022年政府信息公开工作年度报告已于2023年1月发布。 ¦ GJ501
            a notice on last year's report ¦ preamble ¦ 根据《关于做好2022年政府信息公开工作年度报告的通知》的体例，编制本报告。 ¦ GJ501
            last year's report behind this one ¦ preamble ¦ 现公布2023年政府信息公开工作年度报告，2022年的年度报告已按时公布。 ¦ GJ501
            compared with last year ¦ preamble ¦ 现公布本年度报告，2022年的数据见上年报告。 ¦ GJ501
            # signing
            in January ¦ end ¦ 2024年1月14日 ¦ GJ503 GJ504
            on the last day ¦ end ¦ 2024年1月31日 ¦ GJ503 GJ504
            name on the same line ¦ end ¦ 青石县水利局 2024年1月14日 ¦ GJ503 GJ504
            under the title ¦ preamble ¦ （«GJ504:2024年2月14日»） ¦ GJ503 GJ504
            under the title, in time ¦ preamble ¦ 青石县水利局⏎2024年1月14日 ¦ GJ503 GJ504
            under the title, by a portal ¦ preamble ¦ 发布日期：2024年2月14日⏎2024-02-14 ¦ GJ503 GJ504
            above a portal's last lines ¦ end ¦ «GJ504:2024年2月14日»⏎附件：年报统计表.xlsx⏎扫一扫在手机打开当前页⏎【打印本页】⏎【关闭窗口】⏎主办：青石县人民政府办公室⏎承办：青石县大数据中心⏎网站标识码：3611280001 ¦ GJ503 GJ504
            set to the right with TABs ¦ end ¦ 青石县水利局⏎\t\t\t\t«GJ504:2024年2月14日» ¦ GJ503 GJ504
            right-aligned ¦ end ¦ 　　　　　　　　二〇二四年一月十四日 ¦ GJ503 GJ504
            a day that closes a sentence ¦ six ¦ 未收取信息处理费，数据核对到2023年12月20日 ¦ GJ503 GJ504
            a day without a year ¦ end ¦ 12月31日 ¦ GJ503 GJ504 GJ506
            # plans
            to take something this year ¦ five ¦ 2023年，我局将政务公开纳入年度考核。 ¦ GJ505
            to take with a verb between ¦ five ¦ 2023年，我局将进一步加强公开作为重点工作。 ¦ GJ505
            to take what is passed ¦ five ¦ 2023年将通过审核的信息全部上网。 ¦ GJ505
            to take key fields ¦ five ¦ 2023年我局将重点领域信息全部上网。 ¦ GJ505
            to move something ¦ five ¦ 2023年，我局将公开栏移到服务大厅一楼。 ¦ GJ505
            to hand something in ¦ five ¦ 2023年我局将年度报告报送县政府办公室。 ¦ GJ505
            to publish the following ¦ five ¦ 2023年我局将以下内容在网站公布。 ¦ GJ505
            to raise something ¦ five ¦ 2023年，我局将审核层级从两级增加到三级。 ¦ GJ505
            to shorten something ¦ five ¦ 2023年，我局将公开时限由20个工作日压缩到10个。 ¦ GJ505
            to finish with something ¦ five ¦ 2023年，我局将问题逐项销号，将规范性文件集中清理。 ¦ GJ505
            since the middle of this year ¦ five ¦ 2023年下半年起，我局将每月通报更新情况，目前已通报6次。 ¦ GJ505
            plan for next year ¦ five ¦ 2024年，我局将从以下方面改进。 ¦ GJ505
            problems of this year ¦ five ¦ 针对2023年存在的问题，我局将进一步加强培训。 ¦ GJ505
            problems, year first ¦ five ¦ 2023年存在的不足，我局将从两个方面改进。 ¦ GJ505
            drawing on this year ¦ five ¦ 结合2023年工作实际，我局将进一步加强培训。 ¦ GJ505
            by this year's plan ¦ five ¦ 按照2023年工作计划，全部任务已完成。 ¦ GJ505
            from this year on ¦ five ¦ 从2023年起将持续公开水质数据。 ¦ GJ505
            later law ¦ five ¦ 2023年修订的办法将从明年起施行。 ¦ GJ505
            # days
            leap day ¦ one ¦ 2020年2月29日、2月29日都有记录。 ¦ GJ506
            telephone like a day ¦ one ¦ 电话0588-51-20。 ¦ GJ506
            document number like a day ¦ one ¦ 编号3301-45-07的项目已公示。 ¦ GJ506
            # clauses
            the last article ¦ one ¦ 依据《条例》第五十六条办理。 ¦ GJ601
            the last items ¦ one ¦ 依据《条例》第二十条第（十五）项、第三十六条第（七）项办理。 ¦ GJ601
            another law ¦ one ¦ 依据《行政诉讼法》第一百零一条和《行政复议法》第六十九条办理。 ¦ GJ601
            another regulation ¦ one ¦ 依据《信访工作条例》第五十条第（十六）项办理。 ¦ GJ601
            a local regulation ¦ one ¦ 按照云岭省政府信息公开条例第六十条办理。 ¦ GJ601
            the local rules in between ¦ one ¦ 按照《条例》和《云岭省政府信息公开办法》第六十条办理。 ¦ GJ601
            an article of an unnamed law ¦ one ¦ 《条例》明确了要求。依照第六十条办理。 ¦ GJ601
            a hundredth post ¦ one ¦ 严格执行《条例》，发布第100条微信。 ¦ GJ601
            an article without items ¦ one ¦ 依据《条例》第三十三条第（二）项办理。 ¦ GJ601
            decree written as an article ¦ one ¦ 依据《中华人民共和国政府信息公开条例》（国务院令第711条）办理。 ¦ GJ601
            # numbers and names
            pointed brackets ¦ one ¦ 按照国办公开办函〔2021〕30号编制。 ¦ GJ602 GJ604
            half-width brackets ¦ one ¦ 按照国办公开办函[2021]30号编制。 ¦ GJ602 GJ604
            lenticular brackets ¦ one ¦ 按照国办公开办函【2021】30号编制。 ¦ GJ602 GJ604
            round brackets ¦ one ¦ 按照国办公开办函(2021)30号和国办函（2020）109号编制。 ¦ GJ602 GJ604
            title and number ¦ one ¦ 《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号） ¦ GJ602 GJ603 GJ604
            title in title ¦ one ¦ 《关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知》（国办公开办函〔2021〕30号） ¦ GJ602 GJ603 GJ604
            title of the trial form with the number of today's ¦ one ¦ 《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号） ¦ GJ604
            a city's notice that is called alike ¦ one ¦ 根据澄江市《关于政府信息公开工作年度报告有关事项的通知》编制。 ¦ GJ604
            a house number behind a year ¦ one ¦ 2021年迁入柳塘路30号，过半公开栏换新。 ¦ GJ602
            another letter of the office ¦ one ¦ 按照国办公开办函〔2019〕61号规范平台。 ¦ GJ602 GJ604
            a letter of a city ¦ one ¦ 转发《政府信息公开工作年度报告格式》的通知（澄政办函〔2021〕45号） ¦ GJ602
            two documents side by side ¦ one ¦ 《中华人民共和国政府信息公开条例》和国办发〔2023〕17号 ¦ GJ602
            decree of another regulation ¦ one ¦ 《行政复议法实施条例》（国务院令第499号） ¦ GJ602 GJ604
            decree of ours ¦ one ¦ 《中华人民共和国政府信息公开条例》（国务院令第711号） ¦ GJ602 GJ603 GJ604
            local rules 办法 ¦ one ¦ 《山东省政府信息公开办法》 ¦ GJ603
            local rules 规定 ¦ one ¦ 《上海市政府信息公开规定》 ¦ GJ603
            local regulation ¦ one ¦ 《云岭省政府信息公开条例》《省政府信息公开条例》 ¦ GJ603
            guide and catalogue ¦ one ¦ 修订《政府信息公开指南》《政府信息公开目录》《政府信息公开制度》《政府信息公开办法》。 ¦ GJ603
            short name ¦ one ¦ 《条例》《信息公开条例》《政府信息公开条例》（修订） ¦ GJ603
            fee rules ¦ six ¦ 依据《政府信息公开信息处理费管理办法》，未收取费用。 ¦ GJ603 GJ605
            articles of 2007 as what they are today ¦ one ¦ 按照《条例》第三十一条登记收到日期，第三十二条征求意见，编制了答复报告单。按照行政许可法第三十二条编制报告。 ¦ GJ604
            both forms, today's by its title ¦ one ¦ 根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》编制。 ¦ GJ604
            history of the form ¦ one ¦ 国办公开办函〔2019〕60号的格式不再使用。 ¦ GJ604
            history of the regulation ¦ one ¦ 条例2007年以国务院令第492号公布，2019年修订。 ¦ GJ604
            history of the regulation, old requests ¦ one ¦ 2019年5月15日前收到的申请适用2008年5月1日起施行的《条例》（国务院令第492号）。 ¦ GJ604
            house number ¦ one ¦ 地址：柳塘路第492号。 ¦ GJ602 GJ604
            # fees
            last year beside this year ¦ six ¦ 2022年未收取信息处理费，2023年收取300元。 ¦ GJ605
            last year beside today ¦ six ¦ 2022年未收取信息处理费。本年度收取300元。 ¦ GJ605
            a sum of last year, and this year's ¦ six ¦ 2022年发出的收费通知已缴清。今年未收取信息处理费。 ¦ GJ605
            none charged ¦ six ¦ 本年度未收取信息处理费。 ¦ GJ605 GJ606
            no fees ¦ six ¦ （一）2023年无收费情况。 ¦ GJ605
            zero yuan ¦ six ¦ 收取信息处理费0元。 ¦ GJ605 GJ606
            none arose ¦ six ¦ 未产生政府信息公开相关费用。 ¦ GJ605
            no notices ¦ six ¦ 没有发出收费通知。 ¦ GJ605
            free of charge ¦ six ¦ 依申请公开全部免费提供。 ¦ GJ605
            nothing collected ¦ six ¦ 没有向申请人收取任何款项。 ¦ GJ605
            steps of the scale ¦ six ¦ 信息处理费按每件100元、每页10元、20元、40元计收，共2950元。 ¦ GJ606
            in ten thousands ¦ six ¦ 信息处理费0.295万元。 ¦ GJ606
            the other name ¦ six ¦ 收取信息公开处理费2950元。 ¦ GJ605 GJ606
            another processing fee ¦ six ¦ 收取垃圾处理费2955元，未收取信息处理费。 ¦ GJ606
            none charged, in other words ¦ six ¦ 本年度未收取信息公开处理费，全年信息公开处理费0元。 ¦ GJ605 GJ606
            copying ¦ six ¦ 未收取信息处理费，收取复印费15元。 ¦ GJ606
            another fee in the sum ¦ six ¦ 信息处理费、邮寄费共25.5元。 ¦ GJ606
            number of notices ¦ six ¦ 发出信息处理费收费通知3件，未收取费用。 ¦ GJ606
            another amount behind ¦ six ¦ 未收取信息处理费，印制手册花费335元。 ¦ GJ606
            # results for governments only
            a department ¦ one ¦ 公开工作有序。 ¦ GJ607
            # marks and words
            the people's government's information ¦ one ¦ 青石县人民政府政府信息公开专栏更新86次。 ¦ GJ702
            aim ¦ one ¦ 达到便民的目的的同时，减少了跑动。 ¦ GJ702
            indeed ¦ one ¦ 群众的的确确得到了方便。 ¦ GJ702
            in time, and ¦ one ¦ 公开的全面性以及及时性都有提高，祥和和谐，年年有进步，等等。 ¦ GJ702
            a market's supervision ¦ one ¦ 会同市市场监管局、县县级领导和局局长开展检查。 ¦ GJ702
            one compound behind another ¦ one ¦ 改进政务服务服务质量，维护公开平台平台管理员名单，开展公开工作工作调研，做好政务公开公开栏更新。 ¦ GJ702
            verbs that are doubled ¦ one ¦ 局务会专门研究研究、讨论讨论，请群众了解了解。 ¦ GJ702
            one by one ¦ one ¦ 一件一件办理，一户一户走访，一年一年积累。 ¦ GJ702
            dots of omission ¦ one ¦ 政策、办事、服务。。。均已公开。 ¦ GJ702
            figures in a row ¦ one ¦ 一季度公开86条、86条、86条、86条、86条、86条，网址为——————————————————————————————。 ¦ GJ702
            columns side by side ¦ one ¦ 复议结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计如上。 ¦ GJ702
            after 行为 ¦ one ¦ 规范行为为重点，进行了了解。 ¦ GJ702
            telephone, clock, address ¦ one ¦ 电话:0588-5120013，9:00—17:00，网址:www.qingshi.example。 ¦ GJ703
            Chinese address ¦ one ¦ 登录青石县人民政府.中国查看。 ¦ GJ703
            lines of a web page ¦ end ¦ 来源:县水利局  发布时间:2024-01-20⏎【字体:大 中 小】⏎访问量:86⏎上一篇:县水利局2022年年报 ¦ GJ703
            whole brackets ¦ five ¦ （一）人手少。 ¦ GJ704
            half-width brackets, both ¦ five ¦ (一)人手少。 ¦ GJ704
            page in a sentence ¦ one ¦ 第3页、Page 2 均有目录。 ¦ GJ701
            # numbers of persons
            landline ¦ preamble ¦ 电话：0588-5120013，传真：05885120013。 ¦ GJ705
            a code of eleven digits ¦ one ¦ 项目统一编号：13800138000，索引号13900139000。 ¦ GJ705
            two codes ¦ one ¦ 项目编号13800138000，13900139000，2022年立项。 ¦ GJ705
            an amount in groups ¦ one ¦ 公开项目总投资13,800,000,000元。 ¦ GJ705
            an amount ¦ one ¦ 公开项目总投资13800000000元。 ¦ GJ705
            a credit code ¦ one ¦ 统一社会信用代码：112205820135678908。 ¦ GJ705
            an office telephone in groups ¦ one ¦ 电话：0588-512-0013，邮编135 0013，电话办理135 1200 3400件次。 ¦ GJ705
            hotline ¦ one ¦ 12345热线全年受理13812345条。 ¦ GJ705
            # one's own name
            the whole ¦ one ¦ 纳入全局总体工作，全局干部参加培训。 ¦ GJ706
            the county of a department ¦ one ¦ 我市、我县统一部署，我区配合。 ¦ GJ706
            quoted ¦ one ¦ 报道《我镇公开栏换新》，开展“我镇有话说”活动。 ¦ GJ706
            """;

    /** Columns: name, body, place, text, codes. */
    private static final String OF_OTHER_BODIES = """
            # a town
            township in February ¦ 柳溪镇人民政府 ¦ one ¦ 办理中。 ¦ GJ504
            the town's villages ¦ 青石县柳溪镇人民政府 ¦ one ¦ 全镇镇村两级同步公开，柳溪镇镇政府、柳溪镇镇村干部都参加。 ¦ GJ702
            a chance that limits us ¦ 柳溪镇人民政府 ¦ one ¦ 打破自我局限，由我委托的机构评估，我县支持。 ¦ GJ706
            a town that assesses ¦ 柳溪镇人民政府 ¦ one ¦ 接受社会评议。 ¦ GJ607
            # a government
            government in March ¦ 青石县人民政府 ¦ end ¦ 2024年3月31日 ¦ GJ504
            its office in January ¦ 青石县人民政府办公室 ¦ end ¦ 2024年1月31日 ¦ GJ504
            # a body that the name does not tell
            development zone in March ¦ 青石经济开发区管理委员会 ¦ end ¦ 2024年3月15日 ¦ GJ504
            company in March ¦ 青石县供电公司 ¦ end ¦ 2024年3月15日 ¦ GJ504
            """;

    private TimeAndLawCases() {
    }

    static Stream<Case> all() {
        return Stream.concat(cells(OF_A_BUREAU).map(c -> Case.of(c[0], report("青石县水利局", c[1], c[2].replace("⏎", "\n")), c[3])),
                cells(OF_OTHER_BODIES).map(c -> Case.of(c[0], report(c[1], c[2], c[3]), c[4])));
    }

    private static Stream<String[]> cells(String table) {
        return table.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ¦ "));
    }

    /** A report with a text in one of its places. */
    static String report(String body, String place, String text) {
        return REPORT.replace("{body}", body)
                .replace("{preamble}", place.equals("preamble") ? text : place.equals("one") || place.equals("six") ? "" : PERIOD)
                .replace("{one}", place.equals("one") ? text : "")
                .replace("{five}", place.equals("five") ? text : "")
                .replace("{six}", place.equals("six") ? text : NO_FEE)
                .replace("{end}", place.equals("end") ? text : "");
    }
}
