package dev.gouji.lint;

import java.util.stream.Stream;

/** Texts that mention tracked changes, comments and the like, but have none. The pages of the rules have examples with them. */
final class OfficeCases {

    private OfficeCases() {
    }

    static Stream<Case> all() {
        return Case.rows("""
                tracked changes in words ¦ 年报经三次修订，修改之处均已接受，删去 3 处，插入 2 处。 ¦ GJ708
                a comment in words ¦ 领导批注的意见已全部采纳，批注已删除。 ¦ GJ709
                hidden text in words ¦ 公开前逐件检查，隐藏文字和个人信息均已删除。 ¦ GJ710
                a formula in words ¦ 总计按 =SUM(LEFT) 核对过，填的是数字。 ¦ GJ711
                a text box in words ¦ 流程图和文本框中的内容已在正文中写明。 ¦ GJ712
                an author in words ¦ 作者：柳溪镇人民政府；最后修改者：党政办。 ¦ GJ713
                """, text -> """
                柳溪镇人民政府2025年政府信息公开工作年度报告

                一、总体情况
                %s
                """.formatted(text));
    }
}
