package dev.gouji.lsp.feature;

import dev.gouji.form.CellAddress;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.report.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The few figures by which a table is known at a glance: 新收 18 · 办结 17 · 结转 2. */
final class KeyFigures {

    /** A figure that a table may have; one column is called so in the older form, the other in the newer. */
    private record Key(String name, String row, List<String> columns) {
    }

    private static final List<String> DECISIONS = List.of("本年处理决定数量", "处理决定数量");
    private static final List<String> TOTAL = List.of("总计");

    private static final Map<String, List<Key>> KEYS = Map.of(
            "t2", List.of(
                    new Key("outline.permits", "行政许可", DECISIONS),
                    new Key("outline.penalties", "行政处罚", DECISIONS),
                    new Key("outline.measures", "行政强制", DECISIONS)),
            "t3", List.of(
                    new Key("outline.received", "一", TOTAL),
                    new Key("outline.closed", "三（七）", TOTAL),
                    new Key("outline.carried", "四", TOTAL)),
            "t4", List.of(
                    new Key("outline.reviews", "行政复议", TOTAL),
                    new Key("outline.direct", "未经复议直接起诉", TOTAL),
                    new Key("outline.after", "复议后起诉", TOTAL)));

    private KeyFigures() {
    }

    /** Those that the table states; nothing is said of the others. */
    static String of(Table table, View view) {
        return KEYS.getOrDefault(table.id(), List.of()).stream().flatMap(key -> text(key, table, view).stream())
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> text(Key key, Table table, View view) {
        return key.columns().stream()
                .flatMap(column -> table.cell(new CellAddress(table.id(), key.row(), column)).stream())
                .flatMap(cell -> cell.value().number().stream()).findFirst()
                .map(number -> view.say(Message.of(key.name())) + " " + Messages.number(number));
    }
}
