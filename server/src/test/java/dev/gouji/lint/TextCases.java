package dev.gouji.lint;

import java.util.stream.Stream;

/** Whole texts that look faulty but are right, for the rules on titles, sections, tables and claims. */
final class TextCases {

    private static final String HEAD = """
            | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private TextCases() {
    }

    /** A report of an invented body, in the form of 2021. */
    private static Case report(String name, String body, String codes) {
        return Case.of(name, "青石县水利局2024年政府信息公开工作年度报告\n\n" + body, codes);
    }

    private static Case old(String name, String body, String codes) {
        return Case.of(name, "青石县水利局2020年政府信息公开工作年度报告\n\n" + body, codes);
    }

    static Stream<Case> all() {
        return Stream.of(titles(), sections(), proactive(), requests(), results(), claims(), wording()).flatMap(s -> s);
    }

    private static Stream<Case> titles() {
        return Stream.of(
                Case.of("人民政府政府信息公开 is no doubled word", "青石县柳溪镇人民政府政府信息公开工作年度报告（2024年）\n", "GJ104 GJ7"),
                Case.of("the year first", "2024年青石县人民政府政府信息公开工作年度报告\n", "GJ104 GJ7"),
                Case.of("a title over three lines", "青石县水利局\n2024年\n政府信息公开工作年度报告\n", "GJ104"),
                Case.of("a title that breaks inside its words", "青石县水利局2024年政府信息公开工作\n年度报告\n", "GJ104"),
                Case.of("关于 before the body", "关于青石县水利局2024年政府信息公开工作年度报告\n", "GJ104"),
                Case.of("lines of a portal above the title",
                        "索引号：QS-2025-0012　发布时间：2025-01-10\n青石县水利局2024年政府信息公开工作年度报告\n", "GJ104"),
                Case.of("a year at the head of a portal and in the title", "2025年1月10日发布\n青石县水利局2024年政府信息公开工作年度报告\n", "GJ104"),
                Case.of("the year twice in the title", "«GJ104:2024年青石县水利局2024年政府信息公开工作年度报告»\n", "GJ104"),
                Case.of("two years in the title", "«GJ104:2023年青石县水利局2024年政府信息公开工作年度报告»\n", "GJ104"),
                Case.of("a title in a portal's own table", """
                        | 索引号 | QS-2025-0012 |
                        | --- | --- |
                        | 名称 | 青石县水利局2024年政府信息公开工作年度报告 |

                        一、总体情况
                        «GJ706:我镇»公开信息86条。
                        二、主动公开政府信息情况
                        """, "GJ104 GJ508 GJ706"),
                Case.of("an annual report in few words", "«GJ104:柳溪镇2024年信息公开年报»\n\n一、总体情况\n«GJ706:我局»公开信息86条。\n", "GJ104 GJ508 GJ706"),
                Case.of("several names in brackets", "青石县教育局（县委教育工委、县语委）2024年政府信息公开工作年度报告\n\n一、总体情况\n«GJ706:我镇»公开信息86条。\n", "GJ104 GJ706"),
                Case.of("no year but in the period", "«GJ104:青石县水利局政府信息公开工作年度报告»\n统计期限自2024年1月1日起至2024年12月31日止。\n", "GJ104 GJ508"),
                Case.of("a report older than the forms", """
                        青石县水利局2018年政府信息公开工作报告

                        1、概述
                        一、加强领导
                        2、主动公开政府信息的情况
                        六、存在的主要问题及改进情况
                        """, "GJ102 GJ103 GJ104 GJ105 GJ106 GJ107 GJ108 GJ109 GJ110"),
                Case.of("the statistics of a report older than the forms", """
                        青石县水利局2017年政府信息公开工作年度报告

                        一、概述
                        公开信息86条。

                        七、政府信息公开情况统计表

                        | 指标名称 | 计量单位 | 2017年度 | 历年累计 |
                        | --- | --- | --- | --- |
                        | 主动公开文件数 | 条 | 86 | 430 |
                        | 对申请的答复总数 | 条 | 2 | 9 |
                        | 其中：1、同意公开答复数 | 条 | 1 | 7 |
                        | 2、同意部分公开答复数 | 条 | 1 | 1 |
                        | 3、不予公开答复数 | 条 | 0 | 1 |
                        | 接受行政诉讼、举报数 | 件 | 0 | 0 |
                        | 行政复议数 | 件 | 0 | 1 |
                        | 行政诉讼数 | 件 | 0 | 0 |
                        """, "GJ201 GJ202 GJ203 GJ205 GJ207 GJ208 GJ214 GJ216"),
                Case.of("the statistics of a report older than the forms, one cell per line", """
                        青石县水利局2017年政府信息公开工作年度报告

                        一、概述
                        公开信息86条。

                        七、政府信息公开情况统计表
                        指标名称
                        计量单位
                        2017年度
                        历年累计
                        主动公开文件数
                        条
                        86
                        430
                        3、不予公开答复数
                        条
                        0
                        1
                        接受行政诉讼、举报数
                        件
                        0
                        0
                        行政复议数
                        件
                        0
                        1
                        """, "GJ201 GJ202 GJ203 GJ205 GJ207 GJ208 GJ214 GJ216"));
    }

    private static Stream<Case> sections() {
        return Stream.of(
                report("words that are still to be written", "一、总体情况\n（一）主动公开。请填写。\n\n" + RULES.replace("| 2 | 1 | 12 |", "| | | |"), "GJ216 GJ202"),
                report("last year in a later part, beside this year or today", """
                        一、总体情况
                        （一）主动公开。2024年，公开信息86条。
                        （二）依申请公开。2023年，我局收到申请3件，2024年收到2件。
                        （三）平台建设。2023年，我局建成专区，目前运行平稳。
                        （四）监督保障。2023年度部门决算已经公开，2023年底评议一次。
                        """, "GJ509"),
                report("last year in a later part", """
                        一、总体情况
                        （一）主动公开
                        2024年，公开信息86条。
                        （二）依申请公开
                        «GJ509:2023年»，收到申请3件。
                        """, "GJ509"),
                Case.of("short and further names of the body", """
                        青石县住房和城乡建设局2024年政府信息公开工作年度报告

                        本报告由青石县住建局编制，青石县住房和城乡建设局办公室编制附表。

                        一、总体情况
                        2024年，青石县住建局认真贯彻《条例》。青石县水利局全力配合。

                        青石县住房城乡建设局
                        2025年1月10日
                        """, "GJ706"),
                Case.of("the second name of the body", """
                        青石县综合行政执法局（青石县城市管理局）2024年政府信息公开工作年度报告

                        本报告由青石县城市管理局编制。
                        """, "GJ706"),
                Case.of("a body of another kind writes and signs", """
                        青石县人民政府2024年政府信息公开工作年度报告

                        本报告由青石县人民政府办公室编制。

                        一、总体情况
                        2024年，青石县政务服务局、青石县水利局认真贯彻《条例》。

                        青石县人民政府办公室
                        2025年3月10日
                        """, "GJ706"),
                Case.of("another township signs", "柳溪镇2024年政府信息公开工作年度报告\n\n一、总体情况\n公开信息86条。\n\n«GJ706:松坡镇人民政府»\n2025年1月10日\n", "GJ706"),
                report("another body works", "一、总体情况\n2024年，«GJ706:青石县林业局»认真贯彻《条例》。\n", "GJ706"),
                report("last year's prize before this year", "一、总体情况\n2023年，我局获奖。2024年，我局认真贯彻《条例》。\n", "GJ509"),
                report("the year after the first sentence", "一、总体情况\n公开信息86条。2023年，公开72条。\n", "GJ509"),
                report("other years and quantities at the start of lines", """
                        一、总体情况
                        2023年决算已经公开。
                        12月请群众代表评议一次。
                        （2021）30号文件印发后按新格式编写。
                        3.5万人次访问网站。
                        一、二季度各抽查一次。
                        """, "GJ107"),
                report("numbers on several levels, lists that begin again", """
                        五、存在的主要问题及改进情况
                        （一）存在的问题
                        1.更新慢。
                        （1）网站；
                        （2）公开栏。
                        2.解读少。
                        （二）改进措施
                        1.每周核对。
                        2.随文报送。
                        3.年底抽查。
                        """, "GJ107"),
                report("一是 to 三是 in a paragraph that goes on", """
                        五、存在的主要问题及改进情况
                        主要有：一是更新慢；二是解读少。
                        三是培训少。
                        """, "GJ107"),
                report("a point that a paragraph leaves out", """
                        五、存在的主要问题及改进情况
                        主要有：一是更新慢；«GJ107:三是»解读少；三是培训少。
                        """, "GJ107"),
                report("a point that a paragraph has twice", """
                        五、存在的主要问题及改进情况
                        主要有：一是更新慢；二是解读少；«GJ107:二是»培训少。
                        """, "GJ107"),
                report("points that have points of their own", """
                        五、存在的主要问题及改进情况
                        主要有：一是更新慢。一是网站慢，二是公开栏慢。二是解读少。三是培训少。一是次数少；二是人数少；三是时间短。四是检查少。
                        改进措施：一是每周核对；二要随文报送；三是年底抽查。坚持“一是一、二是二”。原因之一是人手少，其二是经费少。
                        办法有三：第一是核对，一是每周一次，“更新”二是每月一次，三是每年一次。
                        三是培训；五是检查。
                        """, "GJ107"),
                report("a number that a list leaves out behind a list with it", """
                        一、总体情况
                        1.网站
                        （1）更新及时。
                        （2）栏目齐全。
                        （3）检索方便。
                        2.公开栏
                        （1）更新及时。
                        （2）位置醒目。
                        «GJ107:（4）»专人管理。
                        """, "GJ107"),
                report("a number twice", """
                        一、总体情况
                        （一）主动公开。公开信息86条。
                        （二）依申请公开。收到申请6件。
                        «GJ107:（二）»政府信息管理。稿件经过三审。
                        """, "GJ107"),
                report("an item with a stroke, which is read as a row", """
                        一、总体情况
                        1.【数说】收到申请9件｜办结9件
                        2.稿件经过三审。
                        «GJ107:4.»网站更新及时。
                        """, "GJ107"),
                report("two lists that begin within a line", """
                        五、存在的主要问题及改进情况
                        存在的问题：1.更新慢。
                        2.解读少。
                        改进措施：1.每周核对。
                        2.随文报送。
                        """, "GJ107"),
                report("remains of rows", """
                        三、收到和处理政府信息公开申请情况
                        （二）部分公
                        """ + FIGURES.replace("| （七）总计", "（四）无1.本机关不掌\n2.没有现成信\n| （七）总计"), "GJ107"),
                report("rows of a table that was not read", """
                        三、收到和处理政府信息公开申请情况
                        一、本年新收政府信息公开申请数量
                        三、本年度办理结果
                        3.危及“三安全一稳定”
                        """, "GJ105 GJ107"),
                report("a table of contents and a part called like a section", """
                        一、总体情况
                        二、主动公开政府信息情况
                        五、存在的主要问题及改进情况

                        一、总体情况
                        （一）组织领导情况
                        主任分管。
                        （二）主动公开政府信息情况
                        公开信息86条。
                        二、主动公开政府信息情况
                        （表略）
                        """, "GJ105 GJ107 GJ109"),
                report("other quotes beside the six parts", """
                        本报告由“总体情况”“主动公开政府信息情况”“收到和处理政府信息公开申请情况”“政府信息公开行政复议、行政诉讼情况”\
                        “存在的主要问题及改进情况”“其他需要报告的事项”六个部分组成。见“政务公开”栏目。
                        """, "GJ108"),
                report("和 between two parts", "本报告包括总体情况、主动公开政府信息情况和收到处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、"
                        + "存在的主要问题及改进情况和其他需要报告的事项六个部分。\n", "GJ108"),
                report("a list that ends with 等", "本报告包括总体情况、主动公开政府信息情况、依申请公开情况等六个部分。\n", "GJ108"),
                report("parts of another document", "《政府工作报告》分三个部分作了解读，收费见本报告第六部分。\n", "GJ108"),
                report("无 in a section, a table as its only content", """
                        五、存在的主要问题及改进情况

                        | 问题 | 改进 |
                        | --- | --- |
                        | 更新慢 | 每周核对 |

                        六、其他需要报告的事项
                        无。
                        """, "GJ109 GJ2"),
                report("the right to supervise is no supervision", """
                        «GJ110:一、总体情况»
                        主动公开信息86条，收到公开申请6件，稿件经过三审，公众号每周更新，保障公众的知情权和监督权。
                        """, "GJ110"),
                report("headings that leave out words without weight", """
                        «GJ106:五、存在问题及改进情况»
                        更新慢。
                        """, "GJ106"),
                report("the five parts in other words, no request received", """
                        一、总体情况
                        发布信息86条。未收到公开申请。稿件经过三审。公众号每周更新。培训2期。
                        """, "GJ110"),
                report("requests in other words", """
                        一、总体情况
                        发布信息86条。新收申请3件、结转1件。稿件经过三审。公众号每周更新。培训2期。
                        """, "GJ110"),
                report("names hidden on purpose, letters of an address", """
                        六、其他需要报告的事项
                        申请人刘××（138xxxx1234）与XX公司，见www.qingshi.gov.cn/xxgk/xx.html，展板3×5米。
                        """, "GJ111"));
    }

    /** Complete reports with other signs, or with a part in another place. */
    private static Stream<Case> results() {
        return Stream.of(
                report("six sections without their numbers or in other words", """
                        一、概述
                        发布信息86条。
                        主动公开政府信息情况
                        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | --- | --- | --- | --- |
                        | 规章 | 0 | 0 | 0 |
                        三、依申请公开情况
                        """ + FIGURES.replace("\n\n", "\n政府信息公开行政复议、行政诉讼情况\n\n") + """
                        五、存在的问题及改进措施
                        更新慢，今后每周核对。
                        其他需要报告的事项
                        未收取信息处理费。
                        """, "GJ101 GJ102 GJ204"),
                report("rows of table 3 that are numbered like sections", """
                        三、收到和处理政府信息公开申请情况

                        """ + HEAD + """
                        | 一、本年新收政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                        | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                        | 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

                        四、政府信息公开行政复议、行政诉讼情况
                        """, "GJ102 GJ103 GJ105"),
                report("numbers of headings in other styles", """
                        ## 一. 总体情况
                        二．主动公开政府信息情况
                        （三）收到和处理政府信息公开申请情况
                        """, "GJ102"),
                report("signs for nothing", HEAD + """
                        | 一、本年新收政府信息公开申请数量 | / | - | — | ０ | 　 | &nbsp; | 0 |
                        """, "GJ203"),
                report("a table before its heading", FIGURES + """

                        三、收到和处理政府信息公开申请情况
                        四、政府信息公开行政复议、行政诉讼情况
                        """, "GJ204"),
                old("a table that ends with the last row of its own form", """
                        | 信息内容 | 采购项目数量 | 采购总金额 |
                        | --- | --- | --- |
                        | 政府集中采购 | 3 | 8040元 |
                        """, "GJ205"),
                report("the same word for a row, a column and a kind of result", HEAD + """
                        | 三、本年度办理结果-（一）予以公开 | 1 | 0 | 0 | 0 | 0 | 2 | 3 |
                        | （六）其他处理-3.其他 | 1 | 0 | 0 | 0 | 0 | 1 | 2 |
                        | （七）总计 | 2 | 0 | 0 | 0 | 0 | 3 | 5 |

                        | 行政复议 | | | | |
                        | --- | --- | --- | --- | --- |
                        | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
                        | 0 | 0 | 7 | 0 | 7 |
                        """, "GJ302"));
    }

    private static Stream<Case> proactive() {
        return Stream.of(
                report("a town with permits and fees", """
                        | 信息内容 | 本年处理决定数量 |
                        | --- | --- |
                        | 行政许可 | 35 |
                        | 信息内容 | 本年收费金额（单位：万元） |
                        | 行政事业性收费 | 12.11 |
                        """, "GJ208 GJ209 GJ212 GJ213 GJ214"),
                report("a county that adds up its bodies", """
                        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | --- | --- | --- | --- |
                        | 规章 | 0 | 0 | 0 |
                        | 行政规范性文件 | 597 | 1,250 | 420 |
                        | 信息内容 | 本年收费金额（单位：万元） | | |
                        | 行政事业性收费 | 148210.5 | | |
                        """, "GJ209 GJ212 GJ213 GJ306"),
                report("notes behind figures", """
                        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | --- | --- | --- | --- |
                        | 规章 | 0 | 0 | 0 |
                        | 行政规范性文件 | 34 | «GJ209:55»（含自然失效29件） | 189件（清理后） |
                        """.replace("189件", "189"), "GJ203 GJ209"),
                report("a figure in brackets is no note", """
                        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | --- | --- | --- | --- |
                        | 行政规范性文件 | 34 | «GJ203:55（29）» | 189 |
                        """, "GJ203 GJ209"),
                report("labels that break off or say more", """
                        | 信息内容 | 本年制发件数 | 本年废止件数 | «GJ208:现行有效件数（历史累计）» |
                        | --- | --- | --- | --- |
                        | 行政规范性文件 | 34 | 55 | 189 |
                        | 信息内容 | «GJ208:本年收费金额(单位:万» | | |
                        | 行政事业性收费 | 12.11 | | |
                        """, "GJ208"),
                old("a label cut in every part of the table, one hint", """
                        | 信息内容 | 上一年项目数量 | «GJ208:本年增/» | 处理决定数量 |
                        | --- | --- | --- | --- |
                        | 行政许可 | 9 | 0 | 40 |
                        | 信息内容 | 上一年项目数量 | 本年增/ | 处理决定数量 |
                        | 行政处罚 | 9 | 0 | 40 |
                        """, "GJ208"),
                old("a sum of money whose unit the form does not give", """
                        | 信息内容 | 采购项目数量 | 采购总金额 |
                        | --- | --- | --- |
                        | 政府集中采购 | 3 | «GJ209:251000»元 |
                        """, "GJ209"),
                report("a row that is lost behind blank merged cells", HEAD + """
                        | 一、本年新收政府信息公开申请数量 | 8 | 0 | 0 | 0 | 0 | 0 | 8 |
                        | | | «GJ205:1.属于国家秘密 | 1 | 0 |»
                        """, "GJ205"),
                report("a row that is lost behind blank cells on lines of their own", """
                        一、本年新收政府信息公开申请数量
                        \t8
                        \t0
                        \t0
                        \t0
                        \t0
                        \t0
                        \t8

                        \t
                        \t
                        \t«GJ205:2.没有现成信息需要另行制作»
                        \t1
                        """, "GJ205"),
                report("glued rows that GJ205 reports", """
                        信息内容
                        本年制发件数
                        本年废止件数
                        现行有效件数
                        规章000
                        «GJ205:规范性文件123»
                        """, "GJ205 GJ208"),
                report("nothing but zeros", """
                        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | --- | --- | --- | --- |
                        | 规章 | 0 | 0 | 0 |
                        | 行政规范性文件 | 0 | 0 | 0 |
                        """, "GJ202 GJ208 GJ209 GJ214 GJ306"),
                report("another table under the official one", """
                        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                        | --- | --- | --- | --- |
                        | 规章 | 0 | 0 | 0 |
                        | 行政规范性文件 | 2 | 0 | 15 |

                        | 渠道 | 上半年 | 下半年 | 全年 |
                        | --- | --- | --- | --- |
                        | 网站 | 20 | 31 | 51 |
                        """, "GJ207 GJ208 GJ214"),
                old("years inside a header, a decrease, an amount of money", """
                        | 信息内容 | 上一年项目数量（指2019年事项数） | 本年增/减 | 处理决定数量 |
                        | --- | --- | --- | --- |
                        | 行政许可 | 430 | −417 | 118 |
                        | 其他对外管理服务事项 | 9 | 0 | 40 |
                        | 信息内容 | 采购项目数量 | 采购总金额 | |
                        | 政府集中采购 | 3 | 6944.93 | |
                        """, "GJ206 GJ208 GJ210 GJ211 GJ212"));
    }

    private static Stream<Case> requests() {
        return Stream.of(
                report("总计 as row and column, 其他 as row and column, 其他结果", HEAD + """
                        | （六）其他处理-1.逾期不补正 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                        | 2.逾期不缴费 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                        | 3.其他 | 1 | 0 | 0 | 0 | 0 | 1 | 2 |
                        | （七）总计 | 1 | 0 | 0 | 0 | 0 | 1 | 2 |

                        | 行政复议 | | | | |
                        | --- | --- | --- | --- | --- |
                        | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
                        """, "GJ207 GJ208 GJ214 GJ301 GJ302 GJ303 GJ304"),
                report("labels with those above them, 钩稽 for 勾稽", HEAD.replace("| | 自然人",
                        "| （本列数据的钩稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 自然人") + """
                        | 三、（三）不予公开-1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                        | 三、（四）无法提供-3.补正后申请内容仍不明确 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                        """, "GJ208 GJ214"),
                report("blank applicants with a total of 0", HEAD + """
                        | 一、本年新收政府信息公开申请数量 | | | | | | | 0 |
                        | 二、上年结转政府信息公开申请数量 | | | | | | | 0 |
                        | （七）总计 | | | | | | | 0 |
                        | 四、结转下年度继续办理 | | | | | | | 0 |
                        """, "GJ201 GJ301 GJ303 GJ304"),
                report("figures of outcomes without kinds of applicants", HEAD + """
                        | 一、本年新收政府信息公开申请数量 | | | | | | | 8 |
                        | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                        | （七）总计 | 6 | 2 | 0 | 0 | 0 | 0 | 8 |
                        | 四、结转下年度继续办理 | | | | | | | |
                        """, "GJ305"),
                report("one 0 left blank", HEAD + """
                        | 一、本年新收政府信息公开申请数量 | 5 | | 0 | 0 | 0 | 0 | 5 |
                        | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | | 0 |
                        | （七）总计 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
                        | 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                        """, "GJ201 GJ301 GJ303 GJ304"),
                old("the single row （六） of the 2019 form", HEAD + """
                        | 5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                        | （六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                        | （七）总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                        """, "GJ206 GJ207 GJ208 GJ214"));
    }

    /** Table 3 with 6 received, 1 carried in, 5 closed, 2 carried over; table 4 with 3 reviews, 1 of them pending. */
    private static final String FIGURES = HEAD + """
            | 一、本年新收政府信息公开申请数量 | 6 | 0 | 0 | 0 | 0 | 0 | 6 |
            | 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | 三、本年度办理结果-（一）予以公开 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
            | （七）总计 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
            | 四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |

            | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
            | | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            | 2 | 0 | 0 | 1 | 3 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 |
            """;

    private static Stream<Case> claims() {
        return Stream.of(
                report("the numbers of the tables in other words", "全年新收政府信息公开申请6件，连同上年结转1件共受理申请7件，答复申请5件，"
                        + "其中予以公开5件，结转下年度2件。行政复议案件3件，提起行政诉讼1件。\n\n" + FIGURES, "GJ4"),
                report("reviews without the one that is pending", "全年审结行政复议2件。\n\n" + FIGURES, "GJ401"),
                report("another body, another year, another matter, a channel", """
                        区政府办公室代表区政府办理依申请公开95件。
                        2023年收到政府信息公开申请11件，较上年减少5件。
                        市本级收到政府信息公开申请17件。
                        受理信访投诉申请40件，办结信访件38件。
                        收到政府信息公开申请中，网络申请4件、信函申请2件。
                        预算中列支公开经费12件套。

                        """ + FIGURES, "GJ4"),
                report("zeros in the prose and in the tables", "不予公开0件，行政诉讼0件。\n\n" + HEAD + """
                        | 一、本年新收政府信息公开申请数量 | 6 | 0 | 0 | 0 | 0 | 0 | 6 |
                        """, "GJ4"),
                report("none of one kind of request, though there are others", "未收到当面提交的政府信息公开申请，网络渠道收到6件。\n\n" + FIGURES, "GJ402"),
                report("全部, where the tables agree", """
                        全年办结申请5件，均予以公开。审结行政复议2件，均获维持。收到申请6件，均已按期答复。
                        未收到以当面方式提出的政府信息公开申请，未收到关于政府信息公开的复议申请。

                        """ + FIGURES, "GJ4"),
                report("parts that overlap or are not all", """
                        公开信息43条，其中政策类38条（含解读15条）。
                        发布信息50条，其中网站20条，公众号11条。
                        公开信息20条：政策文件6条、工作动态10条等。
                        公开信息30条：政策文件12条、工作动态18条。
                        """, "GJ403"),
                report("a percentage of something else, and one that is rounded", """
                        公开信息30条，比上年20条增长50%，办结率100%。
                        公开信息7条，比上年3条增长133.3%。
                        """, "GJ404"));
    }

    private static Stream<Case> wording() {
        return Stream.of(
                report("blanks and units that are words", """
                        一、总体情况
                        全年主动公开信息 86 条，公开  条例解读3篇，  条件成熟。
                        （一）主动公开  宗旨明确。

                        """, "GJ112"),
                report("截止 as the end of a term", "报名截止时间为2024年5月6日，征集截止日期2024年6月1日，截至2024年12月31日共12个栏目。\n", "GJ707"),
                Case.of("a city's government, a city's bureau, a province",
                        "澄江市水利局2024年政府信息公开工作年度报告\n\n" + RULES, "GJ608"),
                Case.of("an autonomous region", "西南自治区水利厅2024年政府信息公开工作年度报告\n\n" + RULES, "GJ608"),
                report("lawsuits in a report without requests", "四、政府信息公开行政复议、行政诉讼情况\n\n" + LAWSUITS, "GJ609"),
                Case.of("a county's own government is judged by the register", "青石县人民政府2024年政府信息公开工作年度报告\n\n" + RULES, "GJ608"),
                old("equal numbers of cases and items, and nothing that changed", """
                        | 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
                        | --- | --- | --- | --- |
                        | 行政许可 | 9 | 0 | 9 |
                        | 行政处罚 | 0 | 0 | 0 |
                        | 行政强制 | 0 | 3 | 3 |
                        """, "GJ215"));
    }

    private static final String RULES = """
            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | --- | --- | --- | --- |
            | 规章 | 2 | 1 | 12 |
            """;

    private static final String LAWSUITS = """
            | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
            | | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            | 0 | 0 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 |
            """;
}
