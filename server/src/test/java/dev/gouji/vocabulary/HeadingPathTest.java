package dev.gouji.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.Forms;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.bind.ReportBinder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines that are headings of official sections, shown as line:section. Lines are counted from 0. */
class HeadingPathTest {

    private static String headings(String... lines) {
        String text = String.join("\n", lines);
        List<String> found = new ArrayList<>();
        HeadingPath.find(text, Forms.official().headings(), ReportBinder.lines(SyntaxTree.parse(text)))
                .forEach((line, heading) -> found.add(line + ":" + heading.section().number()));
        return String.join(" ", found);
    }

    @Test
    void theSixHeadingsOfTheFormAreFound() {
        assertEquals("0:1 2:2 4:3 6:4 8:5 10:6", headings("一、总体情况", "略。", "二、主动公开政府信息情况", "略。", "三、收到和处理政府信息公开申请情况", "略。",
                "四、政府信息公开行政复议、行政诉讼情况", "略。", "五、存在的主要问题及改进情况", "略。", "六、其他需要报告的事项", "无。"));
    }

    @Test
    void aLineWithoutANumberIsTheHeadingThatIsMissingBetweenTwo() {
        assertEquals("0:1 2:2 4:3", headings("一、总体情况", "略。", "主动公开情况", "略。", "三、收到和处理政府信息公开申请情况", "略。"));
    }

    @Test
    void aLineWithoutANumberIsNoHeadingIfTheNumberedOneFollows() {
        assertEquals("0:1 4:2 6:3", headings("一、总体情况", "略。", "主动公开情况", "略。", "二、主动公开政府信息情况", "略。",
                "三、收到和处理政府信息公开申请情况", "略。"));
    }

    @Test
    void partsNumberedWithDigitsAreNoSections() {
        assertEquals("0:1 3:2", headings("一、总体情况", "1.主动公开政府信息情况", "略。", "二、主动公开政府信息情况", "略。"));
    }

    @Test
    void aTableOfContentsHasNoHeadings() {
        assertEquals("4:1 6:2 8:3 10:4", headings("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况",
                "一、总体情况", "略。", "二、主动公开政府信息情况", "略。", "三、收到和处理政府信息公开申请情况", "略。",
                "四、政府信息公开行政复议、行政诉讼情况", "略。"));
    }

    @Test
    void numbersInBracketsCountOnlyIfThereAreNoOthers() {
        assertEquals("0:1 2:2 4:3 6:4", headings("（一）总体情况", "略。", "（二）主动公开政府信息情况", "略。", "（三）收到和处理政府信息公开申请情况", "略。",
                "（四）政府信息公开行政复议、行政诉讼情况", "略。"));
        assertEquals("0:1 4:2", headings("一、总体情况", "略。", "（二）主动公开政府信息情况", "略。", "二、主动公开政府信息情况", "略。"));
    }

    @Test
    void aSentenceWithTheWordsIsNoHeading() {
        assertEquals("", headings("现将总体情况报告如下。", "下面是主动公开政府信息情况的说明，", "略。"));
    }
}
