package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a report that is quoted in Markdown never becomes markup, a link or a control character. */
class MarkdownMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\u0001', textBlock = """
            **b** ¦ \\*\\*b\\*\\*
            _u_ ¦ \\_u\\_
            `code` ¦ \\`code\\`
            [l](http://e) ¦ \\[l\\](http\\://e)
            <img src=x> ¦ \\<img src=x\\>
            a|b ¦ a\\|b
            # h ¦ \\# h
            ~~s~~ ¦ \\~\\~s\\~\\~
            &lt; ¦ \\&lt;
            \\* ¦ \\\\\\*
            ![i](x) ¦ \\!\\[i\\](x)
            1. x ¦ 1\\. x
            2) x ¦ 2\\) x
            - x ¦ \\- x
            + x ¦ \\+ x
            www.e.com ¦ www\\.e.com
            WWW.e.com ¦ WWW\\.e.com
            https://e.com ¦ https\\://e.com
            a@b.com ¦ a\\@b.com
            $x$ ¦ \\$x\\$
            三（三）1 属于国家秘密 ¦ 三（三）1 属于国家秘密
            3(3)1 State secrets: 4 − 2 = 2 ¦ 3(3)1 State secrets: 4 − 2 = 2
            """)
    void signsOfMarkdownAreEscaped(String words, String escaped) {
        assertEquals(escaped, new MarkdownMarks().words(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            a\u0007b ¦ a b
            a\u202Eb ¦ a b
            a\u200Bb ¦ a b
            a\u001B[31mb ¦ a [31mb
            a  　 b ¦ a b
            """)
    void textIsQuotedOnOneLineWithoutInvisibleCharacters(String words, String shown) {
        assertEquals(shown, VisibleText.of(words));
        assertEquals("a b", VisibleText.of("\r\na\n\nb\n"));
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertEquals("𠮷".repeat(20) + "…", VisibleText.of("𠮷".repeat(100)));
        assertEquals("𠮷".repeat(20), VisibleText.of("𠮷".repeat(20) + " "), "a text that is not cut must have no …");
    }

    /** A hover shows the text of a cell that has no number. */
    @ParameterizedTest
    @ValueSource(strings = {"甲**b** [l](http://e.com)乙", "甲<img src=x onerror=alert(1)>乙", "甲`x` _u_ ~~s~~ # h", "甲 a\\|b www.e.com"})
    void markupInACellIsShownAsText(String hostile) {
        String report = "青河县水利局2023年政府信息公开工作年度报告\n\n| | 本年处理决定数量 |\n| --- | --- |\n| 行政许可 | " + hostile
                + " |\n| 行政处罚 | 2 |\n| 行政强制 | 0 |\n| 行政事业性收费 | 0 |\n";
        Analysis analysis = Lint.analysis(report);
        for (Language language : Language.values()) {
            Explanation hover = new Explainer(new Messages(language)).at(analysis, report.indexOf(hostile) + 1).orElseThrow();
            String title = hover.markdown().lines().findFirst().orElseThrow();
            assertTrue(title.contains(new MarkdownMarks().words(VisibleText.of(hostile))), title);
            assertFalse(title.substring(2, title.length() - 2).replaceAll("\\\\.", "").matches(".*[*_`<>|~#\\[\\]].*"), title);
            assertTrue(hover.plain().lines().findFirst().orElseThrow().contains(VisibleText.of(hostile)), hover.plain());
        }
    }
}
