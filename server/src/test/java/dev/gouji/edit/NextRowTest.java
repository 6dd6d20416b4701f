package dev.gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.lsp.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextRowTest {

    private static final String TITLE = "甲县2024年政府信息公开工作年度报告\n\n## 三、收到和处理政府信息公开申请情况\n\n";

    /** @param text the text with ¦ at the cursor */
    private static Optional<String> nextRow(String text) {
        Analysis analysis = Lint.analysis(text.replace("¦", ""));
        return NextRow.edit(analysis, text.indexOf('¦')).map(edit -> edit.newText());
    }

    @Test
    void theNextMissingRowIsInsertedWithItsPipes() {
        String older = Samples.older();
        int row = older.indexOf("二、上年");
        int end = older.indexOf('\n', row);
        String cut = older.substring(0, end + 1) + "¦\n" + older.substring(older.indexOf("\n## 四"));
        Optional<String> text = nextRow(cut);
        assertEquals(true, text.isPresent(), cut);
        assertEquals(true, text.get().contains("予以公开"), text.get());
        assertEquals(cells(older.substring(older.lastIndexOf('\n', row) + 1, end)), cells(text.get()));
    }

    private static int cells(String row) {
        return (int) row.chars().filter(c -> c == '|').count();
    }

    @Test
    void theNextRowIsInsertedInTabTables() {
        String right = Samples.right();
        int at = right.indexOf("\t行政强制\n\t3\n");
        assertEquals(Optional.of("\n\t行政强制\n\t"), nextRow(right.substring(0, at - 1) + "¦" + right.substring(at + 8)));
        assertEquals(Optional.of("行政强制\t"), nextRow(TITLE.replace("三、收到和处理政府信息公开申请情况", "二、主动公开政府信息情况")
                + "第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t1\n¦\n"));
    }

    @Test
    void nothingIsInsertedAfterTheLastRowOrBeforeAnExistingNextRow() {
        String older = Samples.older();
        int row = older.indexOf("二、上年");
        String between = older.substring(0, older.indexOf('\n', row) + 1) + "¦\n" + older.substring(older.indexOf('\n', row) + 1);
        assertEquals(Optional.empty(), nextRow(between));
        assertEquals(Optional.empty(), nextRow(TITLE + "一段话。\n¦\n"));
        assertEquals(Optional.empty(), nextRow(older.replaceFirst("\n## 四", "¦\n## 四")));
    }

    @Test
    void theInsertedRowIsAlignedWithTheRowAbove() {
        String row = "| 规章           | 0            | 0            | 0            |";
        String table = TITLE.replace("三、收到和处理政府信息公开申请情况", "二、主动公开政府信息情况")
                + "| 信息内容       | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| --- | --- | --- | --- |\n" + row + "\n¦\n";
        assertEquals(Optional.of("| 行政规范性文件 |              |              |              |"), nextRow(table));
    }
}
