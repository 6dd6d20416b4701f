package dev.gouji.lint;

import java.util.stream.Stream;

/** Sentences with figures, each in a report with tables. Some contradict the tables, others only seem to. */
final class ProseCases {

    /** 6 received, 1 carried in, 5 closed and all granted, 2 carried over; 3 reviews, 1 of them pending. */
    private static final String REPORT = """
            青石县水利局2024年政府信息公开工作年度报告

            一、总体情况
            {text}

            | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | 一、本年新收政府信息公开申请数量 | 6 | 0 | 0 | 0 | 0 | 0 | 6 |
            | 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | 三、本年度办理结果-（一）予以公开 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |
            | （二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
            | （三）不予公开-5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | （七）总计 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |
            | 四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
            """;

    private static final String ROWS = """
            # requests whose noun is in the words before
            closed, the noun in the sentence before ¦ 全年收到政府信息公开申请6件。全年办结«GJ401:16件»。 ¦ GJ401
            closed, the noun in the sub-heading ¦ （二）依申请公开⏎全年共办结«GJ401:16件»，办结率100%。 ¦ GJ401
            closed, the noun in the heading of its line ¦ （二）依申请公开。收件渠道畅通。已全部办结«GJ401:16件»。 ¦ GJ401
            closed, two levels below the sub-heading ¦ （一）主动公开⏎公开信息86条。⏎（二）依申请公开⏎1.办理情况⏎2024年办结«GJ401:16件»。 ¦ GJ401
            closed, as a goal, or in a single case ¦ 工作目标：办结政府信息公开申请0件。典型案例：1.收到政府信息公开申请1件：申请人要求公开规划。力争收到政府信息公开申请9件。 ¦ GJ401
            closed, as in the table ¦ 全年收到政府信息公开申请6件。全年办结5件。 ¦ GJ401
            closed petitions ¦ 全年收到政府信息公开申请6件。受理信访件40件。全年办结38件。 ¦ GJ401
            closed, of those at hand ¦ 收到申请6件。在已办结的«GJ401:8件»中，予以公开«GJ401:3件»。年度办结«GJ401:9件»。作出答复«GJ401:4件»。 ¦ GJ401
            closed, under a lower heading about requests ¦ （一）公开工作⏎1.依申请公开⏎全年共办结«GJ401:16件»。⏎2.信息审核⏎全年共办结77件。 ¦ GJ401
            closed, under a lower heading about others ¦ （二）依申请公开⏎全年共办结«GJ401:16件»。⏎1.行政许可⏎全年共办结99件。 ¦ GJ401
            closed under another sub-heading ¦ （二）依申请公开⏎收到申请6件。⏎（三）互动交流⏎全年办结38件。 ¦ GJ401
            closed permits ¦ 收到政府信息公开申请6件。政务服务大厅全年办结38件，窗口即办件办结30件。 ¦ GJ401
            closed reviews ¦ 收到政府信息公开申请6件。收到行政复议申请3件，办结3件。全年办结2件。 ¦ GJ401
            applications for something else ¦ 受理低保申请120件，收到行政许可申请38件，办结38件。 ¦ GJ401
            received, in few words ¦ 依申请公开工作有序开展，全年收到申请«GJ401:16件»，接到申请«GJ401:17件»。 ¦ GJ401
            received, in a list of applicants ¦ 今年以来，我局收到公民、法人和其他组织提出的政府信息公开申请«GJ401:16件»。 ¦ GJ401
            received, the noun in the words before ¦ 依申请公开情况：收到«GJ401:16件»，予以公开«GJ401:3件»。 ¦ GJ401
            received, the noun behind the figure ¦ 全年共收到«GJ401:16件»政府信息公开申请，新收«GJ401:17份»申请。 ¦ GJ401
            received, the noun behind the figure, a part ¦ 网上收到4件政府信息公开申请，收到3件企业提出的政府信息公开申请，收到2件补正后的申请。 ¦ GJ401
            received, the noun behind another's figure ¦ 2023年收到16件政府信息公开申请。上半年收到4件政府信息公开申请。县政府办收到12件政府信息公开申请。 ¦ GJ401
            received, other applications behind the figure ¦ 收到16件低保申请、12件复议申请，收到3件撤回政府信息公开申请，收到8件政府信息公开申请的答复意见。 ¦ GJ401
            received, by way or subject behind the figure ¦ 收到政府信息公开申请6件。共收到3件网上申请、3件信函申请，收到2件要求公开规划的申请。 ¦ GJ401
            received papers ¦ 收到政府信息公开申请6件。开展满意度测评，收到98份。 ¦ GJ401
            none on request ¦ 全年«GJ402:未接收到依申请公开»。 ¦ GJ402
            none on request that was paid for ¦ 全年未收到依申请公开费用。 ¦ GJ402
            closed, without a noun ¦ 全年办结16件。 ¦ GJ401
            received, counted in other units ¦ 全年收到政府信息公开申请«GJ401:16条»，依申请公开事项受理«GJ401:17次»。收到政府信息公开申请«GJ401:18项»。 ¦ GJ401
            received, on request ¦ 全年共受理«GJ401:16件»依申请公开。 ¦ GJ401
            other figures in the same units ¦ 收到申请6件。公开信息312条，依申请公开目录更新16条，公开申请流程3项，申请材料清单12份。予以公开«GJ401:3件»。 ¦ GJ401
            received, by all kinds of applicants ¦ 受理公民和法人或其他组织提出的政府信息公开申请«GJ401:16件»。 ¦ GJ401
            handled ¦ 全年办理政府信息公开申请«GJ401:16件»，其中予以公开«GJ401:3件»。 ¦ GJ401
            handled for others, or in part ¦ 协助办理政府信息公开申请3件，正在办理政府信息公开申请2件，网上办理政府信息公开申请3件，延期办理1件。 ¦ GJ401
            added up in the year ¦ 2024年，我局累计收到政府信息公开申请«GJ401:16件»。截至2024年底，累计收到政府信息公开申请160件。 ¦ GJ401
            none, 依申请公开请求 ¦ 全年«GJ402:未收到依申请公开»请求。 ¦ GJ402
            none, of information ¦ 全年«GJ402:未收到政府信息申请»。 ¦ GJ402
            added up since another time ¦ 2024年是条例修订第五年，累计收到政府信息公开申请160件。2024年网站改版，累计收到政府信息公开申请160件。 ¦ GJ401
            none carried over ¦ 全年收到政府信息公开申请6件，«GJ401:没有结转下年度办理的申请»。 ¦ GJ401
            none carried over, of some ¦ 收到政府信息公开申请6件，没有结转下年度的信函申请。无结转下年度的行政复议案件。 ¦ GJ401
            applicants behind their figures ¦ 收到申请6件，其中«GJ401:4件»来自自然人，«GJ401:2件»来自商业企业。 ¦ GJ401
            all of one kind of applicants ¦ 收到申请«GJ401:6件，均为商业企业申请»。网络申请4件，均为自然人申请。 ¦ GJ401
            none that was late ¦ 收到申请6件，共作出答复«GJ401:8件»，无逾期。延期答复3件，逾期答复0件。办理信件8件，无超期。 ¦ GJ401
            applicants of a part, behind their figures ¦ 收到申请6件，网络申请4件，其中3件来自自然人。规划类4件，3件来自自然人、1件来自商业企业。 ¦ GJ401
            # kinds of outcome
            outcomes behind their figures ¦ 收到申请6件，上年结转1件，其中«GJ401:3件»予以公开，«GJ401:2件»部分公开。 ¦ GJ401
            words behind figures that name no outcome ¦ 收到申请6件，5件按期答复，其中2件当面答复，3件予以公开的信息涉及规划，1件不予公开理由不足。 ¦ GJ401
            an outcome behind a figure of two outcomes ¦ 收到申请6件，其中予以公开或不予公开3件，部分公开«GJ401:3件»。 ¦ GJ401
            reasons of a refusal ¦ 收到申请6件，不予公开2件（属于内部事务信息«GJ401:1件»、过程性信息1件）。征地类不予公开1件，其中内部事务信息1件。 ¦ GJ401
            granted behind 中 ¦ 收到申请6件，上年结转1件。办结的申请中，同意公开答复«GJ401:3件»、部分公开答复1件。 ¦ GJ401
            granted behind 中, right ¦ 收到申请6件，上年结转1件。办结的申请中，同意公开答复4件、部分公开答复1件。 ¦ GJ401
            granted behind 其中 ¦ 办结申请5件，其中公开答复«GJ401:3件»，部分公开答复«GJ401:2件»。 ¦ GJ401
            granted in a list with semicolons ¦ 办结申请5件，其中：部分公开1件；公开«GJ401:3件»；不予公开0件。 ¦ GJ401
            ways of answering ¦ 收到申请6件，其中当面答复2件、延期答复1件。 ¦ GJ401
            what was published is no outcome ¦ 收到申请6件。公开信息312件，其中主动公开86件。 ¦ GJ401
            outcomes of a part of the requests ¦ 收到申请6件，上年结转1件，涉及征收5件，其中2件予以公开，3件部分公开；涉及规划1件（1件予以公开）。 ¦ GJ401
            outcomes of a part, without a mark before them ¦ 收到申请6件，去年结转1件；去年结转的1件予以公开，今年的4件分别予以公开3件、部分公开1件。 ¦ GJ401
            outcomes of parts in turn ¦ 收到申请6件，网络申请4件，1件结转下年度；信函申请2件，3件部分公开。 ¦ GJ401
            outcomes of those carried in ¦ 收到申请6件，上年结转1件，其中1件部分公开，2023年结转1件，其中1件予以公开。 ¦ GJ401
            outcomes of an office of the body ¦ 收到申请6件，其中自然资源所收到申请4件，予以公开3件，1件结转下年度。 ¦ GJ401
            two outcomes behind one figure ¦ 收到申请6件，3件予以公开、部分公开。 ¦ GJ401
            # items of lists
            items in one line ¦ 收到申请6件，上年结转1件，办理结果：1.予以公开«GJ401:3件»；2.部分公开«GJ401:2件»。 ¦ GJ401
            items in lines of their own ¦ （一）依申请公开⏎办理结果为：⏎（1）予以公开«GJ401:3件»；⏎（2）部分公开«GJ401:2件»。 ¦ GJ401
            items by other signs ¦ 收到申请6件。①予以公开«GJ401:3件»；②部分公开«GJ401:2件»。一是办结«GJ401:4件»；二是«GJ401:3件»结转下年度。 ¦ GJ401
            items behind dashes ¦ （一）依申请公开⏎——收到申请«GJ401:8件»⏎——办结申请«GJ401:4件»⏎● 予以公开«GJ401:3件» ¦ GJ401
            items, as in the table ¦ 收到申请6件，上年结转1件，办理结果：1.予以公开4件；2.部分公开1件。 ¦ GJ401
            items of a part ¦ 收到申请6件，其中网络申请3件，办理结果为：⏎1.予以公开2件；⏎2.部分公开1件。 ¦ GJ401
            items of several parts ¦ 收到申请6件，上年结转1件，按来源分：⏎1.网络申请4件，予以公开3件；⏎2.信函申请3件，予以公开1件。 ¦ GJ401
            items of bodies that add up ¦ （一）依申请公开⏎1.灌溉站。收到申请4件，办结3件。⏎2.河道所。收到申请2件，办结2件。 ¦ GJ401
            items of bodies that do not ¦ （一）依申请公开⏎1.灌溉站。收到申请«GJ401:4件»，办结3件。⏎2.河道所。收到申请«GJ401:3件»，办结2件。 ¦ GJ401
            parts under headings ¦ （一）依申请公开⏎1.自然人申请情况⏎予以公开3件。⏎2.法人申请情况⏎予以公开1件、部分公开1件。 ¦ GJ401
            items of another matter ¦ 全年收到申请6件。印发文件60件，按属性分：⏎1.主动公开40件；⏎2.依申请公开8件；⏎3.不予公开12件。 ¦ GJ401
            nothing in an item ¦ 2.全年«GJ402:未收到政府信息公开申请»。二是未收到信函申请。 ¦ GJ402
            headings below a line that announces them ¦ 工作如下：⏎（一）公开信息86条；⏎（二）依申请公开⏎全年办结«GJ401:16件»。 ¦ GJ401
            outcomes that won a prize ¦ 收到申请6件，部分公开2件获评优秀答复书，予以公开3件入选典型案例。 ¦ GJ401
            outcomes with their share ¦ 收到申请6件，予以公开«GJ401:3件»占60%，部分公开«GJ401:2件»均已送达。 ¦ GJ401
            none about a matter ¦ 对已公开的信息，未收到政府信息公开申请；针对规划事项，未收到政府信息公开申请。 ¦ GJ402
            none, 就依申请公开事项 ¦ 就依申请公开事项，«GJ402:未收到政府信息公开申请»。 ¦ GJ402
            none, behind 对文件及时清理 ¦ 对文件及时清理，«GJ402:未收到政府信息公开申请»。 ¦ GJ402
            received and closed at once ¦ 受理且办结申请4件。收到且符合条件的申请4件。 ¦ GJ401
            received, in loose units before the words ¦ 全年收到«GJ401:16项»依申请公开，共收到«GJ401:17条»依申请公开信息。新增3项依申请公开事项，收到4条网上申请。 ¦ GJ401
            handled in other words ¦ 全年共处理政府信息公开申请«GJ401:16件»。处理投诉12件，对不予处理的申请说明理由2件。 ¦ GJ401
            granted and published before ¦ 收到申请6件，其中同意公开3件，已主动公开1件，部分公开1件。其中同意公开«GJ401:3件»，部分公开1件。 ¦ GJ401
            carried over, behind brackets ¦ 收到申请6件（其中信函申请4件，网络申请2件），已办结5件，«GJ401:1件»结转下年办理。 ¦ GJ401
            received and handled well ¦ 全年共收到并妥善处理依申请公开信息«GJ401:16件»。全年新接收«GJ401:8件»。 ¦ GJ401
            granted in words with 全部, and a figure of their own ¦ 收到申请6件，已办结5件（全部公开4件、部分公开1件）。办结«GJ401:5件，全部予以公开»。 ¦ GJ401
            granted or partly granted, in one figure ¦ 收到申请6件，予以公开及部分公开«GJ401:6件»，同意公开或部分公开5件，公开、部分公开5件。 ¦ GJ401
            a reason behind another outcome ¦ 收到申请6件，予以公开4件，属于内部事务信息«GJ401:1件»。收到申请6件，内部事务信息2件。 ¦ GJ401
            reasons of a part ¦ 收到申请6件，部分公开1件（涉及第三方合法权益3件、过程性信息2件）。收到申请6件，部分公开1件，内部事务信息3件。 ¦ GJ401
            reasons among another outcome ¦ 收到申请6件，予以公开4件，其中重复申请3件。收到申请6件，予以公开4件（行政查询事项3件）。 ¦ GJ401
            granted, by a bare word behind the figure ¦ 收到申请6件，其中«GJ401:3件»公开，«GJ401:2件»予以部分公开。2件公开发布。 ¦ GJ401
            partly granted, in other words ¦ 收到申请6件，其中同意部分公开«GJ401:2件»。 ¦ GJ401
            steps of the work that name 登记 ¦ 严格申请登记、审核、办理、答复程序，收到政府信息公开申请«GJ401:16件»，规范申请登记。办结«GJ401:8件»。 ¦ GJ401
            other matters that name 登记 ¦ 收到申请6件。受理不动产登记申请300件，办结290件；办理婚姻登记860件，办结855件。 ¦ GJ401
            more matters that name 登记 ¦ 收到申请6件，办理税务登记300件，办结300件。收到申请6件，均已登记。办结«GJ401:8件»。 ¦ GJ401
            applications of all kinds ¦ 政务服务大厅受理各类申请2600件，办结2598件。 ¦ GJ401
            carried over, behind another bracket ¦ 收到申请6件（另有«GJ401:3件»结转下年度办理），均已答复。 ¦ GJ401
            outcomes in the loose unit of the requests ¦ 收到申请6条，回复«GJ401:4条»，予以公开«GJ401:3条»，回复留言30条。公开信息312条，公开3条。 ¦ GJ401
            other figures in the loose unit of the requests ¦ 收到申请6条，收到网民来信30条，回复30条。收到申请6个，解答问题30个，办结30个。 ¦ GJ401
            received, counted by 例 ¦ 全年受理政府信息公开申请«GJ401:16例»，予以公开«GJ401:3例»。 ¦ GJ401
            until the last day, without a comma ¦ 截至2024年12月31日共收到申请«GJ401:16件»，截至年底已办结«GJ401:8件»。截至2024年11月30日共收到申请5件。 ¦ GJ401
            until the last day of the year before ¦ 截至2023年12月31日收到申请5件，截至2024年12月31日收到申请6件。 ¦ GJ401
            carried in from 去年 ¦ 收到申请6件，含去年结转«GJ401:3件»。去年结转1件，去年收到申请9件。 ¦ GJ401
            received, in more ways of saying so ¦ 依申请公开数量«GJ401:16件»。收到依申请«GJ401:17件»。共收到公众通过各种渠道提出的公开申请«GJ401:18件»。 ¦ GJ401
            received, by 接受 ¦ 全年共接受办理政府信息公开申请«GJ401:16件»，接受申请«GJ401:17件»，接受咨询86件、接受采访12次。 ¦ GJ401
            closed, in more ways of saying so ¦ 依法规范办结信息公开申请«GJ401:8件»，法定期限内予以答复«GJ401:9件»。 ¦ GJ401
            carried over to the next year, in short ¦ 收到申请6件，转下一年办理«GJ401:4件»。 ¦ GJ401
            figures behind the colon of a label ¦ （二）依申请公开⏎新收申请：«GJ401:16件»；办结：«GJ401:8件»；予以公开：«GJ401:3件»，部分公开：1件。 ¦ GJ401
            figures behind two labels, or that of an organ ¦ 收到申请6件。来信：收到：18件，办结：18件。青石水利所：收到申请4件，办结3件。水政股：受理申请2件，公开1件。申请：收到：«GJ401:16件»。 ¦ GJ401
            received and closed, in one figure ¦ 受理并答复信息公开申请5件，收到并办理政府信息公开申请5件。受理并办结信息公开申请«GJ401:8件»。 ¦ GJ401
            letters answered ¦ 收到申请6件，县长信箱收到来信30件，办结28件，公开答复18件。 ¦ GJ401
            closed, all of another matter ¦ 收到申请6件，调解纠纷30件，办结30件。收到申请6件，有效申请6件，办结«GJ401:8件»。 ¦ GJ401
            closed, with the outcome behind the figure ¦ 收到申请6件。共答复3件予以公开的申请，答复2件部分公开的申请。 ¦ GJ401
            figures behind a colon that have words of their own ¦ （二）依申请公开⏎办理结果：4件予以公开，1件部分公开。办理结果：5件，其中公开4件。答复：2件当面答复。 ¦ GJ401
            # figures that the sentence itself splits
            answered and refused ¦ 收到申请6件，答复4件，不予受理1件，补正后仍不明确1件。 ¦ GJ401
            accepted and withdrawn ¦ 收到政府信息公开申请6件，撤件2件，受理4件（均已答复）。 ¦ GJ401
            accepted and withdrawn, after what was carried in ¦ 收到申请6件（含上年结转件1件），撤件2件，受理4件。 ¦ GJ401
            closed and open, where some were carried in ¦ 收到申请6件，已办结4件，2件尚在办理中。 ¦ GJ401
            answered, of what was closed ¦ 收到申请6件，办结5件，答复4件，申请人撤回1件。办结5件，其中答复4件。 ¦ GJ401
            granted in two ways ¦ 收到申请6件。予以公开的4件中，全部公开3件、告知获取途径1件；部分公开1件。 ¦ GJ401
            outcomes that add up, each with its reason ¦ 收到申请6件，上年结转1件。办理中：1.予以公开3件，理由充分；2.予以公开1件，理由简单。 ¦ GJ401
            outcomes of some applicants ¦ 收到申请6件。律师事务所提出的申请，予以公开1件；公众提出的申请，予以公开«GJ401:3件»。 ¦ GJ401
            closed only ¦ 收到申请6件，办结«GJ401:4件»。 ¦ GJ401
            since the beginning of the year ¦ 2024年以来，我局共受理政府信息公开申请«GJ401:16件»；2020年以来共收到申请160件。 ¦ GJ401
            none in other words ¦ 我单位«GJ402:未收到任何书面或其他形式要求公开政府信息的申请»。 ¦ GJ402
            none received or handled ¦ 公开信息134条，«GJ402:无收到和处理政府信息公开申请»。 ¦ GJ402
            none by persons or organisations ¦ «GJ402:未收到个人、法人或者其他组织向本机关申请»公开政府信息。 ¦ GJ402
            none in still other words ¦ 年度内«GJ402:未有公民、法人或其他组织提出政府信息公开申请»。 ¦ GJ402
            none, the matter behind 申请 ¦ 本年度«GJ402:无申请»政府信息公开的情况。 ¦ GJ402
            none, by our street or of some matter in general ¦ 我街«GJ402:未收到依申请公开»的政府信息。 ¦ GJ402
            none, both ways ¦ 线上、线下均«GJ402:无依申请公开»信件。 ¦ GJ402
            none of some applicants or of some information ¦ 未收到法人或其他组织的政府信息公开申请。未收到企业的政府信息公开申请。对涉及隐私的，未有申请公开政府信息的。 ¦ GJ402
            none that was returned or complained about ¦ 没有政府信息公开申请被退回，未收到政府信息公开申请的投诉。 ¦ GJ402
            # lists of parts that end before their sentence
            another act behind a semicolon ¦ 公开信息100条，其中网站90条；回复留言30条；公众号发布信息30条。 ¦ GJ403
            another act behind a comma ¦ 处理留言120条，其中咨询类80条、投诉类30条，公开答复50条。 ¦ GJ403
            parts before one in another unit ¦ 公开信息100条，其中动态更新60条，目录更新35条，专栏6个，解读8条。 ¦ GJ403
            a second whole behind a semicolon ¦ 公开信息100条，其中社会救助52条、养老27条；法定信息25条，其中领导信息12条。 ¦ GJ403
            a list of two wholes ¦ 承办人大建议15件、政协提案20件，其中主办12件、会办23件。 ¦ GJ403
            parts of figures before the last ¦ 受理申请20件，已办结18件，其中网上申请12件、信函申请8件。 ¦ GJ403
            parts of two figures ¦ 网站发布100条，公众号发布50条，其中解读70条、公告60条；收到59件，上年结转2件，其中网上7件，其余54件均已答复。 ¦ GJ403
            parts of a figure behind a comparison ¦ 受理申请20件，较上年减少5件，其中网上申请12件，信函申请8件。 ¦ GJ403
            parts of several, before another matter ¦ 收到申请9件，上年结转1件，其中网络6件、信函4件，发生行政复议1件。 ¦ GJ403
            parts of reviews, before lawsuits ¦ 行政复议51件，其中维持28件；行政诉讼27件。 ¦ GJ403
            parts that are reviews and lawsuits ¦ 应诉案件«GJ403:51件»，其中行政复议28件；行政诉讼27件。 ¦ GJ403
            parts of a part ¦ 公开信息100条，其中网站«GJ403:50条»，其中动态40条、公告30条。 ¦ GJ403
            parts within brackets ¦ 公开信息20条，其中通知公告9条（其中行政处罚7条），人事信息8条，其他3条。 ¦ GJ403
            parts of a part without brackets ¦ 公开信息120条，其中网站91条，包括统计54条、动态37条；公众号20条。公开信息120条，其中网站91条：统计54条、动态37条。 ¦ GJ403
            parts of a part, and a part that begins with 内 ¦ 公开信息50条。其中机构类20条，内有领导10条、职能10条；工作类11条；政策类4条。公开信息«GJ403:20条»，其中财务9条，内设机构12条。 ¦ GJ403
            parts behind those in brackets ¦ 公开信息«GJ403:20条»，其中财务9条（其中预算4条、决算5条），人事8条，其他4条。 ¦ GJ403
            parts behind a note ¦ 公开信息«GJ403:20条»（含县政府文件），其中财务9条、人事12条。公开信息20条（含转载6条），其中财务9条、人事12条。 ¦ GJ403
            parts in the next sentence ¦ 公开信息«GJ403:20条»。其中，财务9条、人事12条。网站公开9条，公众号公开8条。其中解读9条、动态8条。 ¦ GJ403
            parts in the next sentence, of a figure before ¦ 网站公开75条，公众号公开280条，其他54条。其中，公众号推送160条、视频120条。 ¦ GJ403
            parts that are the rest, in the next sentence ¦ 公开信息«GJ403:20条»。其中，财务9条、人事8条、其他2条。 ¦ GJ403
            outcomes before channels ¦ 办结12件。其中予以公开6件，部分公开3件，网上申请8件、信函申请4件。 ¦ GJ403
            parts before another outcome ¦ 不予公开19件，其中3件因第三方不同意，10件属于查询事项；由于不掌握相关信息而无法提供9件。 ¦ GJ403
            parts beside last year's figure ¦ 公开信息312条，其中政策解读60条，比2023年的280条增长11.4%。 ¦ GJ403 GJ404
            parts that overlap by their words ¦ 解读30篇，其中文字解读20篇、图片解读15篇（部分文件配发多种解读）。收到申请20件，其中征地类12件、规划类9件，1件同时涉及两类。 ¦ GJ403
            parts by way, then by content ¦ 受理申请20件，其中网上12件、信函6件；从内容看，征地类9件、规划类11件。 ¦ GJ403
            parts that are acts ¦ 公开信息«GJ403:100条»，其中发布动态70条，发布公告60条。 ¦ GJ403
            parts behind a semicolon ¦ 公开信息«GJ403:100条»，其中网站90条；公众号30条。 ¦ GJ403
            # growth of the whole, not of the part before it
            growth of a whole before brackets ¦ 公开信息745条（其中网站500条），较上年增加45条，增长6.4%。 ¦ GJ404
            growth of a whole before its parts ¦ 答复12件，其中同意7件，不同意5件，较上年10件增长20%。 ¦ GJ404
            growth of each of two figures ¦ 培训3次，较上年减少1次；检查4次，较上年增加1次，同比分别下降25%、增长33.3%。 ¦ GJ404
            # received and carried in
            newly received, and carried in ¦ 全年新收政府信息公开申请«GJ401:7件»，上年结转1件。 ¦ GJ401
            received, and carried in ¦ 全年收到政府信息公开申请«GJ401:7件»，上年结转1件。 ¦ GJ401
            received with what was carried in ¦ 全年受理政府信息公开申请7件，其中上年结转1件。 ¦ GJ401
            received with what was carried in, in brackets ¦ 全年受理政府信息公开申请7件（含上年结转1件）。 ¦ GJ401
            received and carried in, one after the other ¦ 全年新收政府信息公开申请6件，连同上年结转1件，共受理申请7件。 ¦ GJ401
            received and carried in, added up ¦ 收到申请6件，加之上年结转1件，共计«GJ401:8件»；上年结转1件，共需办理«GJ401:9件»。 ¦ GJ401
            received and carried in, added up right ¦ 收到申请6件，上年结转1件，共计7件；上年结转1件，共办理5件，共公开信息86件。 ¦ GJ401
            added up with something else ¦ 收到申请6件，上年结转1件，当面申请4件，共4件。办理建议12件，上年结转3件，共15件。 ¦ GJ401
            since this year, added up ¦ 今年以来，县水利局累计收到政府信息公开申请«GJ401:16件»。今年以来，网站改版，累计收到申请160件。 ¦ GJ401
            carried, by the number of the year ¦ 收到申请6件，2023年结转«GJ401:3件»，结转2025年«GJ401:4件»。 ¦ GJ401
            carried, by the number of the year, as in the table ¦ 收到申请6件（含2023年度结转1件），办结5件，结转至2025年继续办理2件。 ¦ GJ401
            carried over, before the words ¦ 收到申请6件，«GJ401:3件»结转下年度继续办理。除2件结转下一年度办理外，均已答复。 ¦ GJ401
            carried over, in few words ¦ 收到申请6件，办结5件，结转«GJ401:3件»。收到申请6件，办结5件，其中结转1件。行政处罚立案9件，办结5件，结转4件。 ¦ GJ401
            carried over, with 除……以外 ¦ 收到申请6件，除«GJ401:3件»转结2025年办理以外，均已答复。 ¦ GJ401
            carried figures of other matters ¦ 收到申请6件。发生行政复议3件，2023年结转3件，除5件结转下年度外，均已审结。受理投诉12件，3件结转下年度办理。上年结转4件信访件。 ¦ GJ401
            nothing carried in of other matters ¦ 办理人大建议6件，无上年结转件。行政处罚立案12件，无上年结转案件。 ¦ GJ401
            nothing carried in ¦ 全年收到申请6件，«GJ401:无上年结转申请»。 ¦ GJ401
            # figures of another body or year
            another body's, with 代表 before ¦ 县水利局代表县政府办理依申请公开。全年收到申请95件。办结90件。 ¦ GJ401
            another body's, counted before ¦ 市本级收到申请95件。其中予以公开80件。 ¦ GJ401
            this body's behind another body's ¦ 市本级收到申请95件。我局收到申请«GJ401:8件»。 ¦ GJ401
            another year's, with the year before ¦ 2023年收到申请11件。办结11件，其中予以公开9件。 ¦ GJ401
            this year behind another ¦ 2023年收到申请11件。本年度收到申请«GJ401:8件»。 ¦ GJ401
            none in another year, behind the number of an item ¦ 1.公开信息86条。⏎2.2023年未收到政府信息公开申请，2024年收到6件。⏎3.2024年收到申请«GJ401:8件»。 ¦ GJ401 GJ402
            granted in two parts, without a whole ¦ （二）依申请公开⏎同意公开3件，已主动公开1件。 ¦ GJ401
            none in another year ¦ 2023年未收到政府信息公开申请。本年度收到申请6件。 ¦ GJ402
            none, behind another year ¦ 2023年收到政府信息公开申请11件。本年度«GJ402:未收到政府信息公开申请»。 ¦ GJ402
            none, in a paragraph that compares ¦ 信息发布较上年增加。全年«GJ402:未收到政府信息公开申请»。 ¦ GJ402
            this year before another ¦ 收到申请«GJ401:8件»，比2023年的11件减少3件，较上年下降27.3%。 ¦ GJ401
            another year in brackets ¦ 办结申请5件（含2023年结转1件），其中予以公开«GJ401:3件»。 ¦ GJ401
            this year goes on behind a comparison ¦ 2024年收到申请6件，比2023年的11件少5件。从结果看，部分公开«GJ401:2件»。 ¦ GJ401
            another year goes on ¦ 2023年收到申请11件，2024年收到6件。其中予以公开9件。 ¦ GJ401
            this year before a sum of years ¦ 收到申请«GJ401:8件»，历年累计收到312件，累计办结309件。 ¦ GJ401
            # a part of the year
            half-years ¦ 上半年，收到申请2件，予以公开1件；下半年，收到申请4件。全年收到申请«GJ401:8件»。 ¦ GJ401
            a quarter without any ¦ 一季度，未收到政府信息公开申请。此后收到6件。 ¦ GJ402
            single months ¦ 3月，收到申请1件；2024年6月，收到申请3件；12月，收到申请2件。 ¦ GJ401
            days within the year ¦ 2024年1月1日至6月30日，收到申请2件，予以公开1件；7月1日至12月31日，收到申请4件。 ¦ GJ401
            days of another year ¦ 2023年12月1日至2024年11月30日，收到申请8件。予以公开7件。 ¦ GJ401
            all months in full width ¦ １月至１２月，收到申请«GJ401:８件»。 ¦ GJ401
            all months ¦ 2024年1—12月，收到申请«GJ401:8件»。1月1日至12月31日，收到申请«GJ401:9件»。 ¦ GJ401
            until a month ¦ 截至2024年11月，收到申请«GJ401:8件»。3月修订指南，全年收到申请«GJ401:9件»。 ¦ GJ401
            offices that had none before ¦ 往年未收到政府信息公开申请的股室，今年收到3件。全年收到申请«GJ401:8件»。 ¦ GJ401
            months of most of the year ¦ 3—12月，收到申请4件；2—12月，收到申请5件。2024年3—12月收到申请4件。 ¦ GJ401
            until a day, less than the year ¦ 截至11月底，收到申请5件，其中予以公开3件。办结4件。截至2024年12月20日，收到申请5件。 ¦ GJ401
            until a day, more than the year ¦ 截至11月底，收到申请«GJ401:8件»，其中予以公开«GJ401:5件»。全年收到申请«GJ401:5件»。 ¦ GJ401
            until the last day ¦ 截至12月底，收到申请«GJ401:5件»。截至2024年12月31日，收到申请«GJ401:5件»。 ¦ GJ401
            until a day, figures that may fall later ¦ 截至11月底，收到申请5件，结转下年度3件。 ¦ GJ401
            until a day, none ¦ 截至6月底，未收到政府信息公开申请。 ¦ GJ402
            # figures of a part or of something else, in unknown words
            offices without any ¦ 无政府信息公开申请，无行政复议、行政诉讼案件的科室共6个。未收到政府信息公开申请、未发生诉讼的村有9个。 ¦ GJ402
            months ¦ 1—6月收到政府信息公开申请4件，7—12月收到政府信息公开申请2件。12月以后未收到政府信息公开申请。 ¦ GJ40
            passed on, helped with ¦ 收到市局转办的政府信息公开申请3件，已办结3件。协助县政府答复政府信息公开申请2件。 ¦ GJ401
            a way of answering ¦ 收到政府信息公开申请6件，书面答复4件，当场答复1件，出具答复书4份。 ¦ GJ401
            in time and later ¦ 收到政府信息公开申请6件，按期答复4件，延期答复1件。 ¦ GJ401
            applications for something else, in an open place ¦ 政务公开专区共受理群众办事申请120件。县政务服务中心受理申请1200件，办结1180件。 ¦ GJ401
            outcomes of a part ¦ 网站收到政府信息公开申请3件，办结3件，其中予以公开3件。 ¦ GJ401
            outcomes of all behind a part ¦ 收到政府信息公开申请6件。网络申请4件、信函申请2件。予以公开«GJ401:3件»，部分公开1件。 ¦ GJ401
            documents by attribute ¦ 制发公文120件，其中主动公开60件，依申请公开20件，不予公开40件。审核信息312件，其中予以公开306件。 ¦ GJ401
            none that a request caused ¦ 没有政府信息公开申请引发的行政复议。无政府信息公开申请被责令改正的情形。 ¦ GJ402
            two outcomes in one figure ¦ 收到申请6件，办结5件，其中予以公开、部分公开5件，公开和部分公开5件。 ¦ GJ401
            applicants of one kind ¦ 收到公民提出的政府信息公开申请4件，收到企业提出的政府信息公开申请2件。 ¦ GJ401
            # parts of a whole
            分别为 leaves no rest ¦ 公开信息«GJ403:310条»，分别为政策文件120条、动态180条。 ¦ GJ403
            由……组成 leaves no rest ¦ 公开信息«GJ403:310条»，由政策文件120条、动态180条组成，比上年增长3.3%。 ¦ GJ403
            由……组成, without a rest ¦ 公开信息300条，由政策文件120条、动态180条组成，比上年增长3.3%。 ¦ GJ403
            其中 may leave a rest ¦ 公开信息310条，其中政策文件120条、动态180条。 ¦ GJ403
            behind 当中, more than the whole ¦ 公开信息«GJ403:310条»。在已公开信息当中，网站累计发布200条，公众号累计发布150条。 ¦ GJ403
            behind 当中, less than the whole ¦ 公开信息310条。在已公开信息当中，网站累计发布200条，公众号累计发布50条。 ¦ GJ403
            another matter in the next sentence ¦ 公开信息310条。在县政府网站发布200条，公众号发布150条。 ¦ GJ403
            a whole that is not the last figure ¦ 收到申请6件，上年结转1件。在收到的申请中，当面申请4件、信函申请2件。 ¦ GJ403
            another whole behind a semicolon ¦ 办理复议19件，其中信息公开类5件；办理诉讼30件，其中信息公开类3件。 ¦ GJ403
            parts that are rounded ¦ 访问量2.6万次，其中电脑端1.2万次，手机端1.5万次。播放«GJ403:2.6万次»，其中电脑端1.2万次，手机端1.9万次。 ¦ GJ403
            parts that are not exact ¦ 公开信息近7000条，其中网站4100条，公众号3000条；公开信息约7000条，分别为网站4100条，公众号3000条；公开信息7000条，其中网站4100条，公众号约3000条。 ¦ GJ403
            cases with the pending ones ¦ 行政复议«GJ403:4件»，其中维持3件、纠正1件、尚未审结1件；审结4件，其中维持3件、纠正1件，未审结1件。 ¦ GJ403
            parts of last year's, and this year's ¦ 去年收到申请25件，其中18件涉及征地；今年征地类17件。2023年收到申请12件，其中征地8件；2024年征地类7件。 ¦ GJ403
            a sum behind its parts ¦ 网络18件、信函9件、当面3件，合计«GJ403:29件»。网络18件、信函9件和当面3件，共计30件。 ¦ GJ403
            a sum behind parts and others ¦ 收到18件，其中网络9件、信函2件，共18件。网络18件、信函9件，合计发布90条。图解12篇、视频8个，共21个。网络近20件、信函9件，共28件。 ¦ GJ403
            a sum of figures further before ¦ 新收29件、结转3件，办结28件、撤回1件，共32件。访问1.2万次、下载1.3万次，合计2.6万次。 ¦ GJ403
            parts by year ¦ 收到申请«GJ403:25件»，其中：2023年18件；2024年17件。 ¦ GJ403
            shares of organisations behind a semicolon ¦ 收到申请6件，其中自然人4件，占66.7%；法人或其他组织2件，占«GJ404:39.3%»。 ¦ GJ404
            # shares after counts, rounded in several ways
            a share that is wrong ¦ 公开信息312条，其中政策解读7条，占«GJ404:2.3%»。 ¦ GJ404
            a share that is rounded ¦ 公开信息312条，其中政策解读7条，占2.2%，办事指南86条（占27.6%），其他219条（70.2%）。 ¦ GJ404
            a share that is cut ¦ 公开信息300条，其中政策解读200条，占66.6%。 ¦ GJ404
            a share in brackets ¦ 公开信息312条，其中政策解读7条（«GJ404:3.2%»）。 ¦ GJ404
            full-width sign, whole in the sentence before ¦ 公开信息312条。其中政策解读7条，占总数的«GJ404:2.3％»。 ¦ GJ404
            shares made to add up to 100 ¦ 公开信息300条，其中甲类100条，占33.3%；乙类100条，占33.3%；丙类100条，占33.4%。 ¦ GJ404
            shares of a list with semicolons ¦ 答复81件，其中：予以公开42件，占51.85%；不予公开5件，占6.17%；无法提供31件，占«GJ404:39.27%»；不予处理1件，占1.23%；其他处理2件，占2.47%。 ¦ GJ404
            shares of a list with semicolons, and of other lists ¦ 答复30件，其中网上20件，占66.7%；公开信息12件，占3.2%；解读更新慢，占栏目4件，占9%。 ¦ GJ404
            shares made to add up to 100, in two lists ¦ 公开信息1046条。其中，网站862条，占82.4%；公众号171条，占16.3%；宣传栏13条，占1.3%。动态1030条，占98.5%；解读16条，占1.5%。 ¦ GJ404
            shares of a list, of the sentence before ¦ 公开信息1046条。其中，网站862条，占82.4%；公众号171条，占16.3%；宣传栏13条，占«GJ404:2.5%»。 ¦ GJ404
            shares of their own sum ¦ 公开信息312条。问卷收到建议：甲类30条（50%）、乙类20条（33.3%）、丙类10条（16.7%）。 ¦ GJ404
            a share of two parts together ¦ 公开信息312条，其中解读7条、图表8条，两项合计占4.8%。 ¦ GJ404
            a whole that is named nowhere else ¦ 收到申请48件。信息公开类复议诉讼19件，占全部复议诉讼案件的33.3%。 ¦ GJ404
            a whole that the sentence before names ¦ 公开信息312条。政策解读7条，占全部信息的«GJ404:2.3%»。 ¦ GJ404
            a share of a figure with brackets ¦ 公开信息2000条，其中机关400条（科室100条、下属单位300条），占总数的20%。 ¦ GJ404
            a share of the sum of a list ¦ 公开信息200条，其中解读6条、公告4条，占5%；收到申请200份，其中复议6宗、诉讼4宗，占5%。 ¦ GJ404
            a share of another whole ¦ 公开信息312条，占全县的2.5%；收到申请6件，按期办结率100%，网上申请占近50%。 ¦ GJ404
            shares of rounded figures ¦ 公开信息1.2万条，其中原创0.7万条，占55%；转载0.4万条，占«GJ404:75%»。 ¦ GJ404
            shares of figures that are not exact ¦ 公开信息近1200条，其中原创700条，占60%。公开信息1200多条，其中原创700多条，占60%。 ¦ GJ404
            shares in turn ¦ 公开信息312条，其中解读7条、图表8条，分别占2.2%、2.6%。 ¦ GJ404
            shares in turn, behind a list ¦ 答复12件，其中予以公开、部分公开分别有9件、3件，占75%、25%。 ¦ GJ404
            # shares of what the tables count
            outcomes by share ¦ 办结的申请中，予以公开占80%，部分公开占20%，不予公开占0%。 ¦ GJ404
            outcomes by share, wrong ¦ 办结的申请中，予以公开占«GJ404:75%»，部分公开占20%。 ¦ GJ404
            outcomes as a share of what was received ¦ 收到申请6件，其中予以公开占66.7%。 ¦ GJ404
            outcomes by share, in the last digit ¦ 收到申请6件，其中予以公开占«GJ404:66.8%»。 ¦ GJ404
            a share of another body's ¦ 全县办结的申请中，予以公开占45.2%。 ¦ GJ404
            # growth
            growth that is rounded up ¦ 公开信息30条，比上年28条增长«GJ404:7.2%»。 ¦ GJ404
            growth that is rounded ¦ 公开信息30条，比上年28条增长7.1%；公开信息20条，比上年30条下降33.3%。 ¦ GJ404
            growth of the whole before what was done ¦ 收到申请6件，办结5件，比上年的4件增长50%。收到申请6件，办结5件，比上年的4件增长«GJ404:75%»。 ¦ GJ404
            growth since a year by its number ¦ 公开信息30条，比2023年（28条）增长«GJ404:9.1%»；解读30篇，较2023年度的28篇增长7.1%；访谈6场，比2021年的3场增长120%。 ¦ GJ404
            growth behind the change ¦ 公开信息45条，较上年减少12条，下降21.1%；发布解读66条，比上年多8条，增长13.8%。 ¦ GJ404
            growth behind the figure before and the change ¦ 收到申请较2023年的17件减少4件，下降«GJ404:33.5%»；公开信息比上年的40条增加10条，增长25%。 ¦ GJ404
            growth from one figure to another ¦ 收到申请由上年的15件增加到29件，增长«GJ404:83.3%»；解读由上年的15篇增至29篇，增幅93.3%；访谈从3场降至2场，降幅为«GJ404:43.3%»。 ¦ GJ404
            growth of another figure, or since another year ¦ 公开信息由15条增至29条，其中解读增长20%。公开信息由15条增至29条，较2022年增长150%；访谈由2场增至8场，年均增长41%。 ¦ GJ404
            growth since a figure in brackets behind it ¦ 公开信息29条，同比增长93.3%（上年15条）。公开信息29条，同比增长«GJ404:83.3%»（上年15条）。解读9篇，其中图解6篇，同比增长50%（上年6篇）。 ¦ GJ404
            growth with its change in brackets behind it ¦ 公开信息29条，同比增长93.3%（较上年增加14条）。公开信息29条，同比增长93.3%（含上年结转3条）。 ¦ GJ404
            growth of one of two figures, in brackets behind it ¦ 发布动态29条、解读16条，同比增长12.5%（上年40条）。 ¦ GJ404
            growth of rounded figures ¦ 访问量2.6万次，比上年的2.1万次增长21.9%；播放120万次，比上年多20万次，增长19.3%；阅读30.2万次，比上年的35.6万次下降15.3%。 ¦ GJ404
            growth of rounded figures, wrong ¦ 访问量2.6万次，比上年的2.1万次增长«GJ404:41.9%»；播放120万次，比上年的100万次下降«GJ404:18.3%»。 ¦ GJ404
            growth of figures that are not exact ¦ 公开信息1200余条，比上年的1000余条增长15%；公开信息近1200条，比上年的1000条增长15%；转载约120条，比上年约100条增长15%。 ¦ GJ404
            growth in a sentence of its own ¦ 收到申请6件。网上4件，信函2件。比上年减少2件，下降25%。 ¦ GJ404
            growth called a decline ¦ 公开信息29条，比上年的25条下降«GJ404:16%»；解读25篇，比上年的29篇增长«GJ404:13.8%»。 ¦ GJ404
            growth behind the change, wrong ¦ 公开信息45条，较上年减少12条，下降«GJ404:26.7%»；发布解读66条，比上年增加了8条，增长«GJ404:12.1%»。 ¦ GJ404
            """;

    /** 220 permits, 1560 penalties, 2 documents issued, 12.5 in fees; 3 reviews, 1 of them pending. */
    private static final String BUREAU = """
            青石县综合行政执法局2024年政府信息公开工作年度报告

            一、总体情况
            {text}

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | --- | --- | --- | --- |
            | 规章 | 0 | 0 | 0 |
            | 行政规范性文件 | 2 | 1 | 14 |

            | 信息内容 | 本年处理决定数量 |
            | --- | --- |
            | 行政许可 | 220 |
            | 行政处罚 | 1560 |
            | 行政强制 | 12 |

            | 信息内容 | 本年收费金额（单位：万元） |
            | --- | --- |
            | 行政事业性收费 | 12.5 |

            | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
            | | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            | 2 | 0 | 0 | 1 | 3 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 |
            """;

    private static final String DECISIONS = """
            none issued, and those in force ¦ 全年«GJ401:没有制发行政规范性文件»，废止1件，现行有效«GJ401:15件»。 ¦ GJ401
            none issued, and other papers ¦ 全年«GJ401:没有制发行政规范性文件»，废止18件公文，修订制度3件。制发行政规范性文件2件，废止18件公文。 ¦ GJ401
            none issued as decisions ¦ 全年«GJ401:未作出行政许可决定»，«GJ401:未实施行政强制»。 ¦ GJ401
            none collected ¦ 全年«GJ401:未收取行政事业性收费»。 ¦ GJ401
            none of some ¦ 未实施行政强制执行。无行政处罚被撤销。未作出行政处罚的案件6件。无行政许可超期。上半年未实施行政强制。无行政处罚的科室共3个。 ¦ GJ401
            none from some ¦ 对小微企业减半收取，未收取行政事业性收费。除登记费外，无行政事业性收费。14个乡镇均未收取行政事业性收费。 ¦ GJ401
            reviews of another kind ¦ 政府信息公开工作规范，全局行政复议8件（均为治安类），行政诉讼9件，均因征收引发。 ¦ GJ401
            decisions ¦ 全局办理行政许可«GJ401:221件»，共作出行政处罚决定«GJ401:1561件»，实施行政强制«GJ401:13件»。 ¦ GJ401
            decisions of a kind ¦ 办理行政处罚一般程序案件360件，简易程序案件1200件。不予行政处罚15件，准予行政许可217件。 ¦ GJ401
            work on decisions ¦ 重大行政处罚法制审核12件，评查行政处罚案卷30份，采取行政强制措施4件，移送行政处罚案件3件，撤销行政处罚1件。 ¦ GJ401
            applications for permits ¦ 收到行政许可申请235件，当场办结行政许可180件，行政许可好差评215件。 ¦ GJ401
            decisions that were published ¦ 主动公开信息333件，其中行政许可12件，行政处罚类信息4件。公示行政许可218件、行政处罚1500件。 ¦ GJ401
            another body's decisions ¦ 乡镇作出行政许可决定12件，县政府作出行政许可决定8件。 ¦ GJ401
            documents ¦ 本年制发行政规范性文件«GJ401:3件»。 ¦ GJ401
            documents, in other words ¦ 制定发布规范性文件«GJ401:3件»，清理废止«GJ401:2件»。制定发布规范性文件解读5份。制发规范性文件2件，清理废止文件12件，现行有效文件210件。 ¦ GJ401
            lawsuits of either kind behind reviews ¦ 因政府信息公开被申请行政复议3件，未经复议直接起诉«GJ401:1件»，复议后起诉«GJ401:2件»。因征地被申请行政复议9件，直接起诉5件。 ¦ GJ401
            work on documents, and another body's documents ¦ 制定行政规范性文件解读材料5份。以县政府名义印发行政规范性文件1件。 ¦ GJ401
            documents, in few words ¦ 制发规范性文件«GJ401:3件»，废止规范性文件«GJ401:2件»。 ¦ GJ401
            documents in force before a clean-up ¦ 对现行有效的规范性文件15件进行清理，废止1件。 ¦ GJ401
            new ones among documents in force ¦ 现行有效规范性文件14件，其中今年新出台«GJ401:3件»。现行有效规范性文件14件，印发公文86件。 ¦ GJ401
            no documents ¦ 全年«GJ401:未制发行政规范性文件»。 ¦ GJ401
            documents that lapsed ¦ 废止规范性文件1件、宣布失效3件，废止规范性文件2件，失效1件。 ¦ GJ401
            no documents of a kind ¦ 未出台涉企规范性文件。未制定规范性文件清单。上半年未制发规范性文件。 ¦ GJ401
            fees ¦ 征收行政事业性收费«GJ401:21.5万元»。 ¦ GJ401
            fees that were waived ¦ 为企业减免行政事业性收费35.2万元。 ¦ GJ401
            fees in two sums ¦ 征收行政事业性收费9.1万元和3.4万元。 ¦ GJ401
            fees in two sums, with more between ¦ 收取行政事业性收费9.1 万元 和 3.4 万元。收取行政事业性收费9.1万元（登记费）以及3.4万元（补偿费）。 ¦ GJ401
            fees in one sum with brackets ¦ 收取行政事业性收费«GJ401:9.1万元»（登记费），3件免收。 ¦ GJ401
            documents in loose units ¦ 制发行政规范性文件«GJ401:3个»，废止规范性文件«GJ401:2个»，现行有效规范性文件«GJ401:15项»。行政许可28项，规范性文件解读5个。 ¦ GJ401
            decisions of two kinds in one figure ¦ 办理行政许可、行政处罚1780件，发生行政复议、行政诉讼4件。 ¦ GJ401
            reviews ¦ 因政府信息公开被申请行政复议«GJ401:4件»，被提起行政诉讼«GJ401:2件»。 ¦ GJ401
            reviews, as cases ¦ 涉及信息公开的复议案件«GJ401:4件»，其他结果«GJ401:1件»，尚未审结«GJ401:2件»；信息公开诉讼案件«GJ401:2件»。 ¦ GJ401
            reviews in brackets ¦ 应诉工作有序（政府信息公开行政复议«GJ401:4件»）。 ¦ GJ401
            reviews of one result ¦ 有政府信息公开行政复议1件被纠正，政府信息公开行政诉讼2件败诉。政府信息公开行政复议«GJ401:4件»均已答复。 ¦ GJ401
            no cases ¦ 全年«GJ401:«GJ401:未发生因政府信息公开引起的行政复议、行政诉讼案件»»。 ¦ GJ401
            no cases either ¦ 全年未收到申请，也«GJ401:«GJ401:未发生因政府信息公开引发的行政复议、行政诉讼»»。 ¦ GJ401
            reviews against the body ¦ 收到针对我局政府信息公开事务的行政复议«GJ401:4件»，发生«GJ401:2起»政府信息公开行政诉讼案件。 ¦ GJ401
            reviews that the body decides ¦ 收到政府信息公开类行政复议申请12件。 ¦ GJ401
            no lawsuits, but reviews ¦ «GJ401:没有因政府信息公开被提起行政诉讼»，行政诉讼«GJ401:0件»。被申请行政复议3件。 ¦ GJ401
            no cases of some kind ¦ 无因政府信息公开引起的行政诉讼败诉案件。未发生未经复议直接提起行政诉讼的案件。无新增行政复议案件。 ¦ GJ401
            no cases of a part ¦ 上半年未发生政府信息公开行政复议。没有政府信息公开行政复议、行政诉讼案件的科室有8个。所属单位无政府信息公开行政诉讼。 ¦ GJ401
            no cases of another cause ¦ 没有因逾期答复引起的行政复议。没有行政诉讼引起的赔偿。 ¦ GJ401
            documents in force and repealed ¦ 现行有效行政规范性文件«GJ401:16件»。废止行政规范性文件«GJ401:2件»。 ¦ GJ401
            another body's documents in force and repealed ¦ 提请县政府废止行政规范性文件4件。汇编现行有效规范性文件62件。拟废止行政规范性文件3件。 ¦ GJ401
            cases in another unit ¦ 因政府信息公开引发行政复议案件«GJ401:6起»，行政诉讼1起。 ¦ GJ401
            cases about other matters ¦ 因征地被申请行政复议14件、行政诉讼22件。行政诉讼22件均由负责人出庭应诉。 ¦ GJ401
            cases about other matters, then about disclosure ¦ 因征地被申请行政复议14件；因政府信息公开被申请行政复议«GJ401:4件»、行政诉讼«GJ401:2件»。 ¦ GJ401
            all cases, some of them about disclosure ¦ 行政复议案件14件（信息公开3件、其他11件），行政诉讼22件，其中信息公开1件。 ¦ GJ401
            reviews as the body's own business ¦ 受理行政复议申请120件，审结98件，其中维持60件。出庭应诉行政诉讼35件。 ¦ GJ401
            reviews of others' acts about disclosure ¦ 承办行政复议案件86件，其中涉及政府信息公开的行政复议案件11件。 ¦ GJ401
            """;

    /** A county's government counts all its organs. */
    private static final String COUNTY = """
            the whole county ¦ 全县共收到政府信息公开申请«GJ401:8件»。 ¦ GJ401
            我县 ¦ 我县共收到政府信息公开申请«GJ401:8件»，全县各行政机关受理政府信息公开申请«GJ401:9件»。 ¦ GJ401
            the city is another body ¦ 全市收到政府信息公开申请80件。 ¦ GJ401
            its government without the departments ¦ 县政府收到政府信息公开申请2件，办结1件。 ¦ GJ401
            the county's own offices ¦ 县政府本级收到政府信息公开申请2件，办结1件。 ¦ GJ401
            """;

    /** Each word of the body's name may be a matter. */
    private static final String TOURISM = """
            decisions of a matter ¦ 作出旅游行政处罚6件，办理文化行政许可20件，收取文化行政事业性收费2.5万元。 ¦ GJ401
            documents of a matter ¦ 制定文化规范性文件1件，现行有效旅游规范性文件9件。 ¦ GJ401
            requests to the county's government ¦ 县政府信息公开申请收到58件。 ¦ GJ401
            its own decisions, by a short name ¦ 县文旅局作出行政处罚«GJ401:6件»，我局办理行政许可«GJ401:20件»。 ¦ GJ401
            """;

    /** The office of a county's government. */
    private static final String OFFICE = """
            by its short name ¦ 县政府办公室共受理政府信息公开申请«GJ401:8件»，县政府办受理政府信息公开申请«GJ401:9件»。 ¦ GJ401
            its government is another body ¦ 县政府收到政府信息公开申请2件。全县收到政府信息公开申请80件。 ¦ GJ401
            """;

    /** The committee that governs a zone counts all its organs. */
    private static final String ZONE = """
            the whole zone ¦ 全区共收到信息公开申请件«GJ401:8件»，我区共收到政府信息公开申请«GJ401:9件»。 ¦ GJ401
            the county is another body ¦ 全县收到政府信息公开申请80件。 ¦ GJ401
            """;

    private ProseCases() {
    }

    static Stream<Case> all() {
        return Stream.of(Case.rows(ROWS, text -> REPORT.replace("{text}", text)),
                Case.rows(DECISIONS, text -> BUREAU.replace("{text}", text)),
                Case.rows(COUNTY, text -> REPORT.replace("青石县水利局", "青石县人民政府").replace("{text}", text)),
                Case.rows(TOURISM, text -> BUREAU.replace("综合行政执法局", "文化和旅游局").replace("{text}", text)),
                Case.rows(OFFICE, text -> REPORT.replace("青石县水利局", "青石县人民政府办公室").replace("{text}", text)),
                Case.rows(ZONE, text -> REPORT.replace("青石县水利局", "青石高新区管理委员会").replace("{text}", text))).flatMap(s -> s);
    }
}
