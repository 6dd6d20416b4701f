package dev.gouji.aid;

import dev.gouji.form.Role;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.report.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The few figures that describe a table at a glance: 新收 18 · 办结 17 · 结转 2. */
public final class TableGist {

    /** A figure and its name; each belongs to one table. */
    private record Key(String name, Role row, Role column) {
    }

    private static final List<Key> KEYS = List.of(
            new Key("outline.permits", Role.PERMITS, Role.DECISIONS),
            new Key("outline.penalties", Role.PENALTIES, Role.DECISIONS),
            new Key("outline.measures", Role.MEASURES, Role.DECISIONS),
            new Key("outline.received", Role.RECEIVED, Role.TOTAL),
            new Key("outline.closed", Role.OUTCOMES, Role.TOTAL),
            new Key("outline.carried", Role.CARRIED_OVER, Role.TOTAL),
            new Key("outline.reviews", Role.REVIEW, Role.TOTAL),
            new Key("outline.direct", Role.DIRECT_LITIGATION, Role.TOTAL),
            new Key("outline.after", Role.LITIGATION_AFTER_REVIEW, Role.TOTAL));

    private TableGist() {
    }

    /** Those that the table states; others are left out. */
    public static String of(Table table, Messages messages) {
        return KEYS.stream().flatMap(key -> text(key, table, messages).stream()).collect(Collectors.joining(" · "));
    }

    private static Optional<String> text(Key key, Table table, Messages messages) {
        return table.official().address(key.row(), key.column()).flatMap(table::cell).flatMap(cell -> cell.value().number())
                .map(number -> messages.render(Message.of(key.name())) + " " + Messages.number(number));
    }
}
