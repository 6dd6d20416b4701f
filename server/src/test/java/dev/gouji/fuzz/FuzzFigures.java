package dev.gouji.fuzz;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormTable;
import dev.gouji.form.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random figures of a table that balance, except for a few that are then replaced. */
final class FuzzFigures {

    private final FormTable table;
    private final Feed feed;
    private final Map<CellAddress, Integer> figures = new LinkedHashMap<>();

    FuzzFigures(FormTable table, Feed feed) {
        this.table = table;
        this.feed = feed;
    }

    Map<CellAddress, String> text() {
        balance(new Random(feed.below(1 << 16)), feed.pick(List.of(10, 2, 1, 2000)));
        boolean blanks = feed.rarely(3);
        Map<CellAddress, String> text = new LinkedHashMap<>();
        figures.forEach((address, figure) -> text.put(address, blanks && figure == 0 ? "" : String.valueOf(figure)));
        List<CellAddress> addresses = table.addresses();
        for (int left = feed.below(8); left > 0; left--) {
            CellAddress address = addresses.get(feed.below(addresses.size()));
            text.put(address, feed.rarely(2) ? String.valueOf(feed.next()) : feed.pick(Vocabulary.FIGURES));
        }
        return text;
    }

    private void balance(Random random, int bound) {
        table.addresses().forEach(a -> figures.put(a, random.nextInt(bound)));
        table.relations().stream().filter(r -> r.along() == Relation.Along.COLUMN).forEach(this::settle);
        table.relations().stream().filter(r -> r.along() == Relation.Along.ROW).forEach(this::settle);
        table.relations().stream().filter(r -> r.along() == Relation.Along.COLUMN).forEach(this::settle);
    }

    /** Sets the total so that the relation holds. If the total is a counted figure, sets the first addend instead. */
    private void settle(Relation relation) {
        int plus = relation.plus().stream().mapToInt(figures::get).sum();
        int minus = relation.minus().stream().mapToInt(figures::get).sum();
        if (relation.recompute()) {
            figures.put(relation.total(), plus - minus);
        } else {
            CellAddress first = relation.plus().get(0);
            figures.put(first, Math.max(0, figures.get(relation.total()) + minus - plus + figures.get(first)));
        }
    }
}
