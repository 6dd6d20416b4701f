package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Related;
import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes one finding of four or more on figures of one table: at the first figure, with the others as related places. */
final class Together {

    private static final int FEWEST = 4;

    private Together() {
    }

    /** @param as makes one finding of several in the same table */
    static List<Finding> byTable(List<Finding> found, Function<List<Finding>, Finding> as) {
        Map<String, List<Finding>> tables = new LinkedHashMap<>();
        found.forEach(f -> tables.computeIfAbsent(f.cell().orElseThrow().table(), table -> new ArrayList<>()).add(f));
        List<Finding> gathered = new ArrayList<>();
        tables.values().forEach(same -> gathered.addAll(same.size() < FEWEST ? same : List.of(as.apply(same))));
        return gathered;
    }

    /** The places of all findings but the first, each with a message that may name its table, row and column. */
    static List<Related> others(List<Finding> found, Message message) {
        return found.stream().skip(1)
                .map(f -> new Related(f.cell(), f.span(), message.with(f.cell().orElseThrow()))).toList();
    }
}
