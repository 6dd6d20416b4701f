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

/** Every spelling of a clause and a document, with its traps: a table of cases in references.txt. */
class ReferenceCasesTest {

    private static final String TITLE = "青河县水利局2023年政府信息公开工作年度报告";
    /** Files come with other line ends and marks; none of them may move a hover. */
    private static final List<String> DRESSES = List.of("", "\r\n", "\uFEFF", "𠮷");

    private final Explainer explainer = new Explainer(new Messages(Language.ZH));

    static List<String> cases() {
        return Refresh.read(Refresh.resource("explain/references.txt")).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void meansWhatStandsBehindIt(String line) {
        int arrow = line.lastIndexOf(" → ");
        for (String dress : DRESSES) {
            String marked = dressed(TITLE + "\n\n" + line.substring(0, arrow).replace("¶", "\n\n").replace("⏎", "\n"), dress);
            int cursor = marked.indexOf('|');
            Analysis analysis = Lint.analysis(marked.replace("|", ""));
            String topic = explainer.topicAt(analysis, cursor).map(Topic::id).orElse("-");
            assertEquals(line.substring(arrow + 3), topic, () -> "dressed as " + dress);
        }
    }

    private static String dressed(String text, String dress) {
        return switch (dress) {
            case "" -> text;
            case "\r\n" -> text.replace("\n", "\r\n");
            case "\uFEFF" -> dress + text;
            default -> text.replace("青河县", dress + "河县");
        };
    }

    @Test
    void aTextThatIsNoReportIsLeftAlone() {
        Analysis analysis = Lint.analysis("会议通知\n\n根据《条例》第五十条办理。\n");
        assertEquals(List.of(), IntStream.range(0, 20).boxed().filter(i -> explainer.at(analysis, i).isPresent()).toList());
    }

    /** However many references a line lists, the last one finds its law. */
    @Test
    void aListOfAnyLength() {
        String text = TITLE + "\n\n依据《条例》" + "第二十条、".repeat(20_000) + "第三十六条办理。\n";
        Analysis analysis = Lint.analysis(text);
        assertEquals("36", explainer.topicAt(analysis, text.indexOf("三十六")).orElseThrow().id());
    }
}
