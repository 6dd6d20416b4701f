package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.Lint;
import dev.gouji.Refresh;
import dev.gouji.analysis.Analysis;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spellings of clauses and documents, and texts that only look like them: a table of cases in references.txt. */
class ReferenceCasesTest {

    private static final String TITLE = "青河县水利局2023年政府信息公开工作年度报告";
    /** Variants of a text: as it is, with CRLF, with a byte order mark, with a character beyond 16 bits. None may move a hover. */
    private static final List<String> VARIANTS = List.of("", "\r\n", "\uFEFF", "𠮷");

    private final Explainer explainer = new Explainer(new Messages(Language.ZH));

    static List<String> cases() {
        return Refresh.read(Refresh.resource("explain/references.txt")).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePlaceAtTheCursorHasTheTopicBehindTheArrow(String line) {
        int arrow = line.lastIndexOf(" → ");
        for (String variant : VARIANTS) {
            String marked = inVariant(TITLE + "\n\n" + line.substring(0, arrow).replace("¶", "\n\n").replace("⏎", "\n"), variant);
            int cursor = marked.indexOf('|');
            Analysis analysis = Lint.analysis(marked.replace("|", ""));
            String topic = explainer.topicAt(analysis, cursor).map(Topic::id).orElse("-");
            assertEquals(line.substring(arrow + 3), topic, () -> "in variant " + variant);
        }
    }

    private static String inVariant(String text, String variant) {
        return switch (variant) {
            case "" -> text;
            case "\r\n" -> text.replace("\n", "\r\n");
            case "\uFEFF" -> variant + text;
            default -> text.replace("青河县", variant + "河县");
        };
    }

    @Test
    void aTextThatIsNoReportHasNoHovers() {
        Analysis analysis = Lint.analysis("会议通知\n\n根据《条例》第五十条办理。\n");
        assertEquals(List.of(), IntStream.range(0, 20).boxed().filter(i -> explainer.at(analysis, i).isPresent()).toList());
    }

    @Test
    void theLastOf20000ListedClausesHasItsTopic() {
        String text = TITLE + "\n\n依据《条例》" + "第二十条、".repeat(20_000) + "第三十六条办理。\n";
        Analysis analysis = Lint.analysis(text);
        assertEquals("36", explainer.topicAt(analysis, text.indexOf("三十六")).orElseThrow().id());
    }
}
