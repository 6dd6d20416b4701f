package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References to clauses, chapters, documents and decrees. */
class ReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            第二十条 ¦ 第二十条 → article 20
            第36条 ¦ 第36条 → article 36
            第３６条 ¦ 第３６条 → article 36
            第 三十六 条 ¦ 第 三十六 条 → article 36
            第　36　条 ¦ 第　36　条 → article 36
            第一百零二条 ¦ 第一百零二条 → article 102
            按第三十六條答复 ¦ 第三十六條 → article 36
            第十四、十五、十六条 ¦ 第十四、十五、十六条 → article 14+15+16
            第14，15条 ¦ 第14，15条 → article 14+15
            第十四条至第十六条 ¦ 第十四条至第十六条 → article 14-16
            第十四至十六条 ¦ 第十四至十六条 → article 14-16
            第十四条到十六条 ¦ 第十四条到十六条 → article 14-16
            第十四条、第十五条和第十六条 ¦ 第十四条 → article 14; 第十五条 → article 15; 第十六条 → article 16
            """)
    void articlesAreRead(String text, String shown) {
        assertEquals(shown, Show.inline(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            第二十条第（一）项 ¦ 第二十条第（一）项 → article 20 item 1
            第二十条第(一)项 ¦ 第二十条第(一)项 → article 20 item 1
            第20条第5项 ¦ 第20条第5项 → article 20 item 5
            第二十条第 （ 一 ） 项 ¦ 第二十条第 （ 一 ） 项 → article 20 item 1
            第二十条（一）项 ¦ 第二十条（一）项 → article 20 item 1
            第二十条第（一）、（五）项 ¦ 第二十条第（一）、（五）项 → article 20 item 1+5
            第二十条第（一）、第（五）项 ¦ 第二十条第（一）、第（五）项 → article 20 item 1+5
            第二十条第（一）项、第（五）项 ¦ 第二十条第（一）项、第（五）项 → article 20 item 1+5
            第二十条第（一）、第（五）、第（六）、第（八）项 ¦ 第二十条第（一）、第（五）、第（六）、第（八）项 → article 20 item 1+5+6+8
            第二十条第（一）至（三）项 ¦ 第二十条第（一）至（三）项 → article 20 item 1-3
            第三十六条第二款 ¦ 第三十六条第二款 → article 36 paragraph 2
            第三十六条第一款第（三）项 ¦ 第三十六条第一款第（三）项 → article 36 paragraph 1 item 3
            第三十六条第（七）项、第三十七条 ¦ 第三十六条第（七）项 → article 36 item 7; 第三十七条 → article 37
            """)
    void paragraphsAndItemsAreRead(String text, String shown) {
        assertEquals(shown, Show.inline(text));
    }

    /** Cells of converted tables break lines anywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"第二十条\n第（一）项", "第二十条\r\n\t第（一）项", "第二十条　第（一）项"})
    void anItemOnTheNextLineIsRead(String text) {
        assertEquals(text + " → article 20 item 1", Show.inline(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            《条例》第五十条 ¦ 《条例》 → title; 第五十条 → article 50 of 《条例》
            《条例》 第五十条 ¦ 《条例》 → title; 第五十条 → article 50 of 《条例》
            条例第36条 ¦ 第36条 → article 36 of 条例
            政府信息公开条例第三十六条 ¦ 第三十六条 → article 36 of 条例
            行政诉讼法第十二条 ¦ 第十二条 → article 12 of 法
            管理规定第三条 ¦ 第三条 → article 3 of 定
            《行政诉讼法》第十二条 ¦ 《行政诉讼法》 → title; 第十二条 → article 12 of 《行政诉讼法》
            《条例》规定，第20条 ¦ 《条例》 → title; 第20条 → article 20
            依据第三十六条规定 ¦ 第三十六条 → article 36
            """)
    void theLawBeforeAnArticleIsRead(String text, String shown) {
        assertEquals(shown, Show.inline(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"保护第三方合法权益", "第一项工作", "第一项加第二项之和", "一项制度", "一、二、三条", "（五）项", "第一，第二", "第二十", "条例", "第条",
        "第（一）", "逐条"})
    void wordsThatOnlyBeginLikeAClauseAreNoReference(String text) {
        assertEquals("", Show.inline(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            第四章 ¦ 第四章 → chapter 4
            国办公开办函〔2021〕30号 ¦ 〔2021〕30号 → issue 2021 number 30
            国办公开办函[2019]60号 ¦ [2019]60号 → issue 2019 number 60
            国办公开办函（2021）30号 ¦ （2021）30号 → issue 2021 number 30
            国办函【2020】 第 109 號 ¦ 【2020】 第 109 號 → issue 2020 number 109
            《政府信息公开条例》 ¦ 《政府信息公开条例》 → title
            《《条例》 ¦ 《条例》 → title
            """)
    void chaptersTitlesAndIssuesAreRead(String text, String shown) {
        assertEquals(shown, Show.inline(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"《未完", "《上\n下》", "》《"})
    void aTitleIsClosedOnItsLine(String text) {
        assertEquals("", Show.inline(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            国务院令第711号 ¦ 第711号 → decree 711
            国务院令第 ７１１ 号 ¦ 第 ７１１ 号 → decree 711
            国务院令第七百一十一号 ¦ 第七百一十一号 → decree 711
            （国务院令第711号）第五十条 ¦ 第711号 → decree 711; 第五十条 → article 50
            国办函〔2020〕109号 ¦ 〔2020〕109号 → issue 2020 number 109
            〔2021〕第30号 ¦ 〔2021〕第30号 → issue 2021 number 30
            """)
    void numbersOfDecreesAndDocumentsAreRead(String text, String shown) {
        assertEquals(shown, Show.inline(text));
    }
}
