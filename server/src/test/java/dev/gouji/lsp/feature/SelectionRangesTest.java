package dev.gouji.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;

class SelectionRangesTest {

    private static List<SelectionRange> at(View view, List<Integer> offsets) {
        List<Position> positions = offsets.stream().map(view.places()::position).toList();
        return new SelectionRanges().answer(new SelectionRangeParams(new TextDocumentIdentifier(Views.URI), positions), view).orElseThrow();
    }

    /** The selected text of each step, shortened to its beginning and end. */
    private static List<String> steps(String text, int offset) {
        View view = Views.of(text, "{}");
        List<String> steps = new ArrayList<>();
        for (SelectionRange at = at(view, List.of(offset)).get(0); at != null; at = at.getParent()) {
            String selected = view.snapshot().text().at(view.places().span(at.getRange()));
            String line = selected.replaceAll("\\s+", " ");
            steps.add(line.length() <= 16 ? line : line.substring(0, 8) + "…" + line.substring(line.length() - 8));
        }
        return steps;
    }

    @Test
    void theSelectionGrowsFromFigureToCellRowGroupTableSectionAndReport() {
        String text = Fixture.named("right/2021-markdown.md").text();
        assertEquals(List.of("2", " 2 ", "1.信访举报投诉… | 0 | 2", "| | （五）不… 0 | 2 |", "三、本年度办理结…| 2 | 68", "| （本列数据的… 0 | 4 |",
                "## 三、收到和… 0 | 4 |", "# 禾麓县自然资…5年1月16日 "), steps(text, text.indexOf("1.信访举报投诉类申请 | ") + "1.信访举报投诉类申请 | ".length()));
    }

    @Test
    void aRowMaySpanSeveralLines() {
        String text = Samples.right();
        assertEquals(List.of("46", "行政许可 46", "第二十条第（五）… 行政许可 46", "第二十条第（一）…性收费 4.86", "二、主动公开政府…性收费 4.86",
                "沅汀县鹭桥镇人民…4年1月18日 "), steps(text, text.indexOf("\t46") + 1));
    }

    @Test
    void theSelectionGrowsFromCitationToSentenceLinePartSectionAndReport() {
        String text = Samples.right();
        assertEquals(List.of("第二十一条", "镇政府围绕《条例…栏张贴312张。", "（一）主动公开。…，文本均已挂网。", "一、总体情况 （…了一次业务培训。",
                "沅汀县鹭桥镇人民…4年1月18日 "), steps(text, text.indexOf("第二十一条列明") + 2));
    }

    @Test
    void everySelectionHoldsItsPlaceAndTheSelectionBeforeIt() {
        Fixture.all().forEach(fixture -> {
            String text = fixture.text();
            View view = Views.of(text, "{}");
            List<Integer> offsets = IntStream.rangeClosed(0, text.length()).filter(i -> i % 37 == 0 || i == text.length()).boxed().toList();
            List<SelectionRange> found = at(view, offsets);
            assertEquals(offsets.size(), found.size());
            for (int i = 0; i < offsets.size(); i++) {
                int offset = offsets.get(i);
                assertTrue(view.places().span(found.get(i).getRange()).touches(offset), () -> fixture + " at " + offset);
                for (SelectionRange at = found.get(i); at.getParent() != null; at = at.getParent()) {
                    assertTrue(view.places().span(at.getParent().getRange()).contains(view.places().span(at.getRange())), () -> fixture + " at " + offset);
                }
            }
        });
    }
}
