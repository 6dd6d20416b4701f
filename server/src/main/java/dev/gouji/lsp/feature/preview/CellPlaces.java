package dev.gouji.lsp.feature.preview;

import dev.gouji.form.CellAddress;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places of the figures, in the order of the text: {uri}, answers {version, cells: [{table, column, range}]}. The range of a blank
 * figure is empty. The answer is smaller than that of the preview, so a client can request it each time the caret moves.
 */
public final class CellPlaces extends Query<JsonValue, Map<String, Object>> {

    /** Not announced: clients that walk the cells know the request. */
    public CellPlaces() {
        super("gouji/cells", JsonValue.class, "feature.cells", Capability.NONE);
    }

    @Override
    public String document() {
        return "uri";
    }

    @Override
    public Optional<Map<String, Object>> answer(JsonValue question, View view) {
        List<Map<String, Object>> cells = view.report().tables().stream().flatMap(table -> table.cells().entrySet().stream()
                .filter(cell -> cell.getValue().plain()).map(cell -> place(table, cell.getKey(), cell.getValue(), view))).toList();
        return Optional.of(Map.of("version", view.snapshot().version(), "cells", cells));
    }

    private static Map<String, Object> place(Table table, CellAddress address, Cell cell, View view) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("table", table.id());
        place.put("column", address.column());
        place.put("range", view.places().range(PreviewParts.written(cell)));
        return place;
    }
}
