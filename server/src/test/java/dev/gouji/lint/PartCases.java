package dev.gouji.lint;

import java.util.stream.Stream;

/** Sentences with several figures in turn. Wrong wholes among them contradict the tables; parts and stages do not. */
final class PartCases {

    /**
     * 29 received, 21 of them by persons, 3 carried in, 28 closed (12 granted, 4 partly granted, 5 refused), 4 carried
     * over; 7 reviews, 6 lawsuits; 5 documents issued, 2 repealed, 31 in force.
     */
    private static final String REPORT = """
            青石县水利局2024年政府信息公开工作年度报告

            一、总体情况
            {text}

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | --- | --- | --- | --- |
            | 规章 | 0 | 0 | 0 |
            | 行政规范性文件 | 5 | 2 | 31 |

            | 信息内容 | 本年处理决定数量 |
            | --- | --- |
            | 行政许可 | 220 |

            | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | 一、本年新收政府信息公开申请数量 | 21 | 5 | 0 | 0 | 2 | 1 | 29 |
            | 二、上年结转政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
            | 三、本年度办理结果-（一）予以公开 | 9 | 2 | 0 | 0 | 1 | 0 | 12 |
            | （二）部分公开 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |
            | （三）不予公开-1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 4.保护第三方合法权益 | 1 | 1 | 0 | 0 | 0 | 0 | 2 |
            | 5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 6.属于四类过程性信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 7.属于行政执法案卷 | 2 | 0 | 0 | 0 | 1 | 0 | 3 |
            | 8.属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | （七）总计 | 20 | 5 | 0 | 0 | 2 | 1 | 28 |
            | 四、结转下年度继续办理 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |

            | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
            | | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            | 3 | 1 | 2 | 1 | 7 | 1 | 0 | 1 | 0 | 2 | 2 | 1 | 0 | 1 | 4 |
            """;

    private static final String ROWS = """
            # stages
            closed of those named right before ¦ 全年收到申请29件。2024年新收的29件申请办结25件，其余4件继续办理。 ¦ GJ401
            closed, of two years in one list ¦ 办结上年结转申请3件、本年新收申请25件。 ¦ GJ401
            closed, then split by years ¦ 全年办结政府信息公开申请28件，其中上年结转3件、本年新收25件。办结申请28件（本年新收25件，上年结转3件）。 ¦ GJ401
            handled, then split by years, wrong ¦ 全年办理政府信息公开申请32件，其中上年结转3件，本年新收«GJ401:30件»。 ¦ GJ401
            closed in the year it came in ¦ 新收申请29件，当年办结25件。 ¦ GJ401
            closed as the law says ¦ 全年依法依规办结申请«GJ401:27件»。 ¦ GJ401
            put off to the next year ¦ 全年共办理申请28件，顺延至下一年答复«GJ401:3件»。 ¦ GJ401
            closed in the year, without a year of receipt ¦ 收到申请29件，上年结转3件。本年办结«GJ401:25件»。 ¦ GJ401
            accepted ¦ 共收到申请29件，受理27件，答复26件。全年收到政府信息公开申请29件。其中已受理28件，未受理1件。 ¦ GJ401
            accepted more than came in ¦ 共收到申请29件，受理«GJ401:30件»。 ¦ GJ401
            accepted, the others passed on ¦ 全年接收申请38件，转送其他机关9件，本机关受理29件。共接收申请38件，其中转送其他机关9件、受理29件。 ¦ GJ401
            accepted, the others being consultations ¦ 共收到35件申请，其中6件经沟通后转为咨询，实际新收29件。共收到«GJ401:35件»申请，其中征地类6件。 ¦ GJ401
            accepted, in other words ¦ 收到申请35件，其中6件作信访处理，其余29件按程序办理。收到申请«GJ401:30件»，其中自然人«GJ401:29件»，法人或其他组织«GJ401:1件»。 ¦ GJ401
            all of those carried in ¦ 收到申请29件，办结25件，结转4件；上年结转3件全部办结。 ¦ GJ401
            all of those received ¦ 收到申请29件，均按期办结。收到申请«GJ401:«GJ401:33件»，全部办结»。 ¦ GJ401
            the noun behind the figure ¦ 收到的«GJ401:30件»申请中，征地类9件。全年收到的«GJ401:31件»申请均按期办结。收到8件申请材料。 ¦ GJ401
            carried in, the noun behind the figure ¦ 收到申请29件。上年结转的«GJ401:4件»申请均已办结。上年结转的3件申请均已办结。 ¦ GJ401
            kinds of information for requests ¦ 新增依申请公开事项3项，受理申请«GJ401:30件»。 ¦ GJ401
            the number of requests ¦ 2024年政府信息公开申请数量为«GJ401:30件»。政府信息公开申请总量«GJ401:31件»。网上政府信息公开申请总数14件。 ¦ GJ401
            handled, in few words ¦ 依申请公开渠道畅通，全年共办理申请«GJ401:33件»，其中结转3件。窗口办理申请33件，办理补贴申请33件。 ¦ GJ401
            received, with those carried in named later ¦ 受理申请32件，办结率87.5%。2023年结转的3件申请均已办结。 ¦ GJ401
            # outcomes of parts
            outcomes of some of a list ¦ 收到申请29件，其中网络申请14件，予以公开6件，部分公开3件。 ¦ GJ401
            outcomes behind a whole list ¦ 收到申请29件，其中网络申请14件、信函申请15件，予以公开«GJ401:6件»。 ¦ GJ401
            outcomes of some offices ¦ 收到申请29件，其中县政府及办公室共办理20件，予以公开8件，部分公开3件；部门办理9件，予以公开4件。 ¦ GJ40
            outcomes of one kind ¦ 收到申请29件。针对征地类申请，予以公开6件、部分公开3件；就涉及补贴的申请，收到9件，予以公开4件。 ¦ GJ401
            outcomes of some applicants ¦ 从结果看，自然人申请中，予以公开9件、部分公开3件；法人或其他组织申请中，予以公开3件、部分公开1件。 ¦ GJ401
            outcomes of all kinds ¦ 收到的各类申请中，予以公开«GJ401:6件»；自然人、法人和其他组织申请中，部分公开«GJ401:3件»。 ¦ GJ401
            outcomes in brackets ¦ 收到申请29件，征地类9件（予以公开4件，不予公开3件），规划类7件（予以公开3件，部分公开2件）。 ¦ GJ401
            outcomes in brackets of the whole ¦ 办结申请28件（予以公开12件，部分公开«GJ401:3件»，不予公开«GJ401:6件»）。 ¦ GJ401
            outcomes of those carried in ¦ 收到申请29件。上年结转的3件申请中，予以公开1件、部分公开2件。 ¦ GJ401
            outcomes of more than were carried in ¦ 收到申请29件。上年结转3件，予以公开«GJ401:13件»，部分公开«GJ401:5件»。 ¦ GJ401
            outcomes behind closed brackets ¦ 办结申请28件（网络14件、信函14件），其中予以公开«GJ401:13件»，“部分公开”«GJ401:3件»，答复“不予公开”的«GJ401:6件»。 ¦ GJ401
            # comparisons
            outcomes behind a comparison ¦ 收到申请29件，较上年减少7件，其中予以公开«GJ401:13件»、部分公开4件。比2023年的36件减少7件，部分公开«GJ401:3件»。 ¦ GJ401
            outcomes of another year ¦ 收到申请29件，2023年收到36件，其中予以公开15件。较2023年收到申请36件、办结35件均有减少。 ¦ GJ401
            a row of years ¦ 近三年，我局收到政府信息公开申请分别为18件、31件、29件。五年来，共收到申请115件。近年来，收到申请«GJ401:30件»。 ¦ GJ401
            the most of them ¦ 收到申请最多的是规划科，共收到9件。 ¦ GJ401
            a share that rose ¦ 收到申请29件，予以公开类申请占比由上年的30%提高到42.9%。 ¦ GJ404
            a share of what is named before it ¦ 公开信息31条。申请总量29件，自然人占72.4%。公开信息400条，解读7条，占«GJ404:12.4%»。 ¦ GJ404
            a share of a whole that another sentence has ¦ 窗口办理申请20件。同一申请人提出申请9件，占申请总量的31.0%。 ¦ GJ404
            a share of a whole in the sentence before ¦ 公开信息312条。其中解读7条，占信息总量的«GJ404:3.2%»。 ¦ GJ404
            a share of what only the table counts ¦ 收到申请29件，上年结转3件，予以公开12件，占办结总数的42.9%，部分公开4件，占答复件数的14.3%。 ¦ GJ404
            a share of what only the table counts, wrong ¦ 收到申请29件，上年结转3件，予以公开12件，占办结总数的«GJ404:44.9%»。 ¦ GJ404
            a share of the other figure that it names ¦ 收到申请29件，上年结转3件，办结28件，予以公开12件，占申请总数的41.4%，占办结总数的42.9%。 ¦ GJ404
            a share of a whole of other matters ¦ 回复信件29件，其中热线14件，占信访办结总数的44%。公开信息310条，其中公众号110条，占新媒体发布总量的78%。 ¦ GJ404
            a share of what 中 names ¦ 在29件申请中，涉及征收的有11件，占37.9%；涉及规划的有6件，占«GJ404:22.7%»。在工作中，公开信息310条，占比不高；解读7条，占9%。 ¦ GJ404
            # figures of another body
            offices of the body, all counties ¦ 局机关收到申请20件，直属单位9件。机关收到申请20件。市县收到申请90件，县区收到申请80件。 ¦ GJ401
            the body in other words ¦ 本中心收到申请«GJ401:30件»，本公司收到申请«GJ401:31件»。 ¦ GJ401
            the body behind another ¦ 全系统受理申请96件，我局受理申请29件。全年办结«GJ401:27件»。 ¦ GJ401
            another body behind the body ¦ 我局受理申请29件，下属单位受理申请9件。全年办结9件，予以公开6件。 ¦ GJ401
            another body's requests, passed on ¦ 各乡镇收到申请12件，由我局统一答复。予以公开6件，部分公开2件。下属单位向我局转交申请3件，我局均已受理。办结3件。 ¦ GJ401
            another body in wide digits ¦ 市本级收到申请９５件。其中予以公开８０件。 ¦ GJ401
            another year in wide digits ¦ 2023年收到申请３６件。办结３５件。 ¦ GJ401
            delegates ¦ 办理人大代表建议12件，邀请公众代表列席3次。收到申请«GJ401:30件»。县水利局代表县政府受理申请9件。办结9件。 ¦ GJ401
            a share of the province's ¦ 收到申请«GJ401:30件»，占全省申请总量的3.2%。部分公开«GJ401:3件»。 ¦ GJ401
            this year behind a comparison ¦ 较2023年，新收申请增加3件。收到申请«GJ401:30件»（2023年为26件）。部分公开«GJ401:3件»。 ¦ GJ401
            # kinds of applicants
            persons and others ¦ 收到申请29件，其中自然人«GJ401:22件»、法人或其他组织«GJ401:7件»。 ¦ GJ401
            persons and others, as in the table ¦ 收到申请29件（自然人21件，法人和其他组织8件），其中自然人21件，予以公开9件。 ¦ GJ401
            persons who came ¦ 收到申请29件，接待自然人36人次、法人或其他组织12人次，通知自然人14件。自然人申请20件由窗口收下。 ¦ GJ401
            persons of some ¦ 收到申请29件，其中网络14件（自然人10件，法人或其他组织4件）。收到申请29件，征收类11件，自然人9件，法人或其他组织2件。 ¦ GJ401
            persons behind a comparison ¦ 收到申请29件，同比减少3件，自然人«GJ401:22件»，法人或其他组织8件。 ¦ GJ401
            a kind of applicants ¦ 收到申请29件，涉及自然人21件、商业企业«GJ401:7件»。 ¦ GJ401
            a kind of applicants, with those carried in ¦ 受理申请32件，涉及自然人23件、商业企业6件。收到申请29件，其中自然人21件，商业企业5件。 ¦ GJ401
            businesses of some ¦ 收到申请29件，其中征收类11件，商业企业3件。收到申请29件，为商业企业答疑12件。 ¦ GJ401
            # documents and cases
            documents, all three in turn ¦ 制发行政规范性文件5件，废止«GJ401:3件»，现行有效«GJ401:33件»。 ¦ GJ401
            documents in force, then the others ¦ 截至2024年底，现行有效行政规范性文件31件，2024年制发«GJ401:6件»、废止«GJ401:3件»。 ¦ GJ401
            documents, and those of an office ¦ 制发行政规范性文件5件，办公室制发2件，废止1件。 ¦ GJ401
            documents kept up to date ¦ 动态更新本年度制发的规范性文件«GJ401:6件»，动态更新发布本年度制发行政规范性文件«GJ401:6件»。更新规范性文件目录12件。 ¦ GJ401
            documents, and rules beside them ¦ 制发行政规范性文件5件、规章3件，废止1件，现行有效42件。制发行政规范性文件5件，废止3件、宣布失效4件。 ¦ GJ401
            what is to be done without documents ¦ 未印发规范性文件，须经办公室核实后填报。 ¦ GJ401
            no documents, then others ¦ 本年«GJ401:未印发规范性文件»，印发其他文件30件。 ¦ GJ401
            permits that were all published ¦ 办理行政许可«GJ401:221件»，均按规定公示。公示行政许可212件，均在七日内。 ¦ GJ401
            results of reviews in turn ¦ 因政府信息公开被申请行政复议7件，其中维持3件，纠正«GJ401:2件»。 ¦ GJ401
            results of some reviews ¦ 因政府信息公开被申请行政复议7件，其中县政府复议4件，维持2件，纠正1件。 ¦ GJ401
            results behind those closed ¦ 因政府信息公开被申请行政复议7件，审结6件，维持«GJ401:4件»。 ¦ GJ401
            results of lawsuits ¦ 因政府信息公开被提起行政诉讼6件，维持2件，纠正2件。 ¦ GJ401
            lawsuits of both kinds ¦ 政府信息公开行政诉讼6件，其中未经复议直接起诉«GJ401:3件»、复议后起诉«GJ401:5件»。政府信息公开行政诉讼6件，未经复议直接起诉2件（其他结果1件），复议后起诉«GJ401:5件»。 ¦ GJ401
            lawsuits of both kinds, about land ¦ 因征地被提起行政诉讼16件，其中直接起诉9件、复议后起诉7件。 ¦ GJ401
            new cases, and those carried in ¦ 新发生行政复议5件、行政诉讼4件，上年结转复议2件、诉讼2件。新增行政诉讼4件，另有2件系2023年度结转。新发生行政诉讼4件，2023年转入2件。 ¦ GJ401
            cases that are carried over ¦ 因政府信息公开发生行政诉讼«GJ401:8件»，结转下年1件。 ¦ GJ401
            cases that requests led to ¦ 全年办理因政府信息公开申请引发的行政复议«GJ401:8起»，行政诉讼«GJ401:9起»。 ¦ GJ401
            cases that the body decides ¦ 全年办理行政复议案件152件、行政诉讼23件，其中政府信息公开类12件。 ¦ GJ401
            disputes about some answers ¦ （二）依申请公开⏎部分公开«GJ401:3件»，申请人没有异议。部分公开的2件当事人申请复议。⏎对部分公开的2件答复，申请人不服提起复议。 ¦ GJ401
            reviews of some answers ¦ 部分公开的2件当事人申请复议，复议机关维持1件。不予公开的3件申请人申请行政复议，其中1件被纠正。 ¦ GJ401
            # lists of parts
            parts behind a comparison ¦ 公开信息«GJ403:29条»，较上年减少7条，其中解读13条、公告18条。 ¦ GJ403
            parts behind a comparison, right ¦ 公开信息29条，较上年减少7条，其中解读11条、公告18条。公开信息29条，比2023年的36条减少7条，其中解读11条、公告18条。 ¦ GJ403
            parts and what they come to ¦ 收到申请29件，其中合并办理2件，实际办理28件。 ¦ GJ403
            parts with parts of their own ¦ 公开信息29条，其中县政府20条，解读8条，公告9条；乡镇9条，解读4条。 ¦ GJ403
            parts with parts, too many ¦ 公开信息«GJ403:29条»，其中县政府22条，解读8条，公告9条；乡镇9条，解读4条。 ¦ GJ403
            parts of a whole among the words ¦ 答复下属单位申请4件。在答复的28件申请中，网站20件，信函8件。 ¦ GJ403
            parts by persons, each with parts ¦ 公开申请29件，其中自然人21件，予以公开9件，部分公开3件；法人或其他组织8件，予以公开3件。 ¦ GJ403
            parts by one way, then by another ¦ 公开信息29条，其中，网站14条、公众号10条；按内容划分，解读21条，公告8条。 ¦ GJ403
            parts in time ¦ 公开信息«GJ403:29条»，其中网站24条；按要求解读20条。 ¦ GJ403
            carried in, then outcomes ¦ 收到申请29件，其中上年结转3件，予以公开20件，部分公开8件。 ¦ GJ403
            persons, then outcomes ¦ 收到申请29件，其中自然人21件，予以公开12件，部分公开4件。 ¦ GJ403
            outcomes, then cases ¦ 办结申请28件，其中：予以公开12件；部分公开4件；不予公开5件；因政府信息公开引起的行政复议7件、行政诉讼6件。 ¦ GJ403
            outcomes, then cases behind a comma ¦ 办结申请28件，其中予以公开12件，部分公开4件，因政府信息公开引起的行政复议7件、行政诉讼6件。 ¦ GJ403
            outcomes, too many, then cases ¦ 办结申请«GJ403:28件»，其中：予以公开22件；部分公开4件；不予公开5件；因政府信息公开引起的行政复议7件。 ¦ GJ403
            parts with the rest ¦ 公开信息«GJ403:100条»，(其中政策文件20条，工作动态50条，其他应主动公开政府信息20条)，均在七日内更新。 ¦ GJ403
            parts with the rest, right ¦ 公开信息100条，其中政策文件20条、工作动态50条、其他30条。公开信息100条，其中政策文件20条，工作动态50条，其他信息20条等。 ¦ GJ403
            parts with the rest of a part ¦ 公开信息500条，其中重点领域120条，包括住房50条、交通30条、其他40条。公开信息500条，其中网站200条（政策20条、动态30条、其他50条），公众号120条。 ¦ GJ403
            parts with the rest of two figures ¦ 网站发布100条，公众号发布50条，其中解读60条、公告40条、其他40条。 ¦ GJ403
            parts with another kind of rest ¦ 收到申请29件，其中予以公开12件、部分公开4件、其他处理1件。公开信息100条，其中网站50条、公众号30条、其他平台10条。 ¦ GJ403
            parts that are included ¦ 公开信息«GJ403:382条»，包括政府网站35条，媒体80条，公众号2443条，其中住房228条、交通45条。 ¦ GJ403
            parts that are included, of some ¦ 公开信息382条，包括政府网站35条，媒体80条。收到申请29件，包括上年结转3件，予以公开20件，部分公开8件。 ¦ GJ403
            parts in characters ¦ 公开信息1286条：政策文件八十六条、工作动态1000条、通知公告200条。 ¦ GJ403
            parts in figures ¦ 公开信息«GJ403:1286条»：政策文件86条、工作动态1000条、通知公告210条。 ¦ GJ403
            # another matter beside requests
            cases of another matter ¦ 受理工伤认定申请126件，行政复议3件，维持1件。⏎办理鉴定230件，引发行政诉讼2件。⏎全年工伤认定1260件，行政复议6件。 ¦ GJ401
            cases behind another matter and requests ¦ 工伤认定126件，收到政府信息公开申请29件，行政复议«GJ401:3件»。 ¦ GJ401
            the bureaus above ¦ 市局收到政府信息公开申请86件，市水利局制发规范性文件3件。⏎行政复议7件，市水利局维持1件、省厅维持2件。 ¦ GJ401
            outcomes of some topics ¦ 收到申请29件。移民类申请予以公开6件、不予公开1件；水费类予以公开4件、部分公开3件。 ¦ GJ401
            no lawsuits out of reviews ¦ 未发生因政府信息公开行政复议引发的行政诉讼。 ¦ GJ401
            no requests about a matter named before ¦ 疫情信息全部公开，未收到相关政府信息公开申请。⏎资金按季公布。未收到有关信息公开申请。 ¦ GJ402
            no requests but about a matter ¦ 除规划外，未收到政府信息公开申请。⏎种业类信息，未收到政府信息公开申请。 ¦ GJ402
            no requests, in words that may refer to a matter ¦ 依申请公开渠道畅通，«GJ402:未收到相关信息公开申请»。⏎2024年，«GJ402:未收到相关信息公开申请»。 ¦ GJ402
            closed, those of the year before beside ¦ 收到申请29件，办结25件，另办结上年结转3件。⏎办结申请«GJ401:26件»，另办结上年结转3件。 ¦ GJ401
            closed of the new ones ¦ 上年结转的3件已于年初办结，当年申请办结25件。 ¦ GJ401
            documents and pieces about them ¦ 制发文件3个，其中规范性文件1个，政策文件解读4个。发文120件，其中公开45件，转发上级文件80件。 ¦ GJ403
            applicants, ways and topics ¦ 收到申请29件，其中自然人21件，网络申请14件，征地类9件。收到申请29件，其中网络申请14件，涉及规划20件。 ¦ GJ403
            ways and topics behind their figures ¦ 收到申请29件，其中20件通过网络提交，12件涉及移民。 ¦ GJ403
            applicants only ¦ 收到申请«GJ403:29件»，其中自然人21件，企业9件。 ¦ GJ403
            """;

    private PartCases() {
    }

    static Stream<Case> all() {
        return Case.rows(ROWS, text -> REPORT.replace("{text}", text));
    }
}
