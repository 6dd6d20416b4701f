package dev.gouji.preview;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.json.JsonSource;
import dev.gouji.json.Resources;
import dev.gouji.lint.Balance;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Messages;
import dev.gouji.report.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The figures that describe a report at a glance ({@code preview/figures.json}), of this year and of last year. */
final class KeyFigures {

    /**
     * A figure of the list.
     *
     * @param sums the cells whose sum it is, one list for each form that differs
     */
    private record Entry(String name, Preview.Scale scale, List<List<CellAddress>> sums) {
    }

    private final List<Entry> entries = JsonSource.read(Resources.text("preview/figures.json"), in -> in.array(KeyFigures::entry));

    private static Entry entry(JsonSource in) throws IOException {
        String called = "";
        Preview.Scale scale = Preview.Scale.NONE;
        List<List<CellAddress>> sums = List.of();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "name" -> called = in.string();
                case "scale" -> scale = Preview.Scale.valueOf(in.string().toUpperCase(Locale.ROOT));
                case "sums" -> sums = in.array(sum -> sum.array(cell -> CellAddress.parse(cell.string())));
                default -> throw in.unknown(name);
            }
        }
        return new Entry(called, scale, sums);
    }

    /** The key figures that this report or last year's states. */
    List<Preview.KeyFigure> of(Analysis analysis, Messages messages) {
        Map<String, Balance> balances = new HashMap<>();
        for (Table table : analysis.report().tables()) {
            balances.put(table.id(), new Balance(table));
        }
        Optional<Peer> last = analysis.peers().lastYear();
        List<Preview.KeyFigure> figures = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<BigDecimal> now = sum(entry, a -> balances.containsKey(a.table()) ? balances.get(a.table()).worth(a)
                    : Optional.empty());
            Optional<BigDecimal> before = last.flatMap(peer -> sum(entry, a -> Optional.ofNullable(peer.figures().get(a))));
            if (now.isPresent() || before.isPresent()) {
                figures.add(new Preview.KeyFigure(messages.text("preview.figure." + entry.name()), entry.scale(), now, before));
            }
        }
        return List.copyOf(figures);
    }

    /** The first sum whose cells are all known. */
    private static Optional<BigDecimal> sum(Entry entry, Function<CellAddress, Optional<BigDecimal>> figure) {
        for (List<CellAddress> cells : entry.sums()) {
            List<BigDecimal> known = cells.stream().flatMap(c -> figure.apply(c).stream()).toList();
            if (known.size() == cells.size()) {
                return Optional.of(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
        return Optional.empty();
    }
}
