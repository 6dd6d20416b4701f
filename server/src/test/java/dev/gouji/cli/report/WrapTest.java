package dev.gouji.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.explain.Explained;
import dev.gouji.explain.Explainer;
import dev.gouji.explain.Topic;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Regulation;
import dev.gouji.text.Width;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is wrapped at a width. A Chinese character takes two columns. */
class WrapTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            一二三四五六七八九十 ¦ 一二三四五六七八九十
            一二三四五六七八九十百 ¦ 一二三四五六七八九十|百
            一二三四五六七八九十。 ¦ 一二三四五六七八九|十。
            一二三四五六七八九“十” ¦ 一二三四五六七八九|“十”
            计入申请表的各三（五）5 ¦ 计入申请表的各|三（五）5
            two words and three more ¦ two words and three|more
            two words and threes more ¦ two words and threes|more
            two words and threesome ¦ two words and|threesome
            一二三四五写作"往年六七" ¦ 一二三四五写作|"往年六七"
            一二三四五六"七八九十百千" ¦ 一二三四五六|"七八九十百千"
            一二三四五六七八5"九十百 ¦ 一二三四五六七八5"九|十百
            看gouji.example/a-very-long-address ¦ 看|gouji.example/a-very-long-address
            · 一二三四五六七八九十百 ¦ · 一二三四五六七八九|  十百
            """)
    void linesAreBrokenBetweenWordsAndOutsideOfSigns(String text, String lines) {
        assertEquals(lines.replace('|', '\n'), Wrap.lines(text, 20));
    }

    @Test
    void examplesAndEmptyLinesAreNotWrapped() {
        String example = "    | 一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |";
        assertEquals("一\n\n" + example + "\n\n二", Wrap.lines("一\n\n" + example + "\n\n二", 30));
    }

    /** Every page about the law, in both languages. */
    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void wrappedPagesFitAndKeepTheirWords(int columns) {
        for (Language language : Language.values()) {
            Explainer explainer = new Explainer(new Messages(language));
            List<String> pages = IntStream.rangeClosed(1, Regulation.ARTICLES).boxed()
                    .flatMap(n -> explainer.pages(new Topic.Clause(n, 0)).stream()).map(Explained::plain).toList();
            assertFalse(pages.isEmpty());
            for (String page : pages) {
                String wrapped = Wrap.lines(page, columns);
                assertEquals(page.replaceAll("\\s", ""), wrapped.replaceAll("\\s", ""));
                wrapped.lines().forEach(line -> {
                    assertTrue(Width.of(line) <= columns || line.contains("://"), line);
                    assertFalse(line.strip().startsWith("，") || line.endsWith("“"), line);
                });
            }
        }
    }
}
