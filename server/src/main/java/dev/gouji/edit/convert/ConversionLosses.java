package dev.gouji.edit.convert;

import dev.gouji.analysis.Analysis;
import dev.gouji.message.Message;
import dev.gouji.office.Remains;
import dev.gouji.report.Cell;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import dev.gouji.text.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a converted report lacks. */
final class ConversionLosses {

    private final Analysis before;
    private final List<Message> all = new ArrayList<>();

    ConversionLosses(Analysis before) {
        this.before = before;
        if (before.document().isPresent()) {
            all.add(Message.of("convert.loss.look"));
            Remains remains = before.document().get().remains();
            int count = remains.changes().size() + remains.comments().size() + remains.hidden().size() + remains.unread().size();
            count("convert.loss.remains", count);
        }
    }

    List<Message> all() {
        return List.copyOf(all);
    }

    private void count(String key, long count) {
        if (count > 0) {
            all.add(Message.of(key).with("count", (int) count));
        }
    }

    void asides(long count) {
        count("convert.loss.asides", count);
    }

    void compare(Analysis after) {
        int figures = 0;
        int labels = 0;
        for (Table table : before.report().tables()) {
            figures += figures(table, after.report());
            labels += labels(table, after.report());
            figures += table.lost().size() > lost(after.report(), table.id()) ? 1 : 0;
        }
        count("convert.loss.figures", figures);
        count("convert.loss.labels", labels);
        lines(after);
    }

    /** The ids of tables with rows of which figures were lost: a copy of their rows is not read as the rows were. */
    static Set<String> tables(Analysis before, Analysis after) {
        return before.report().tables().stream()
                .filter(t -> PieceReader.hasRows(t) && figures(t, after.report()) > 0)
                .map(Table::id).collect(Collectors.toSet());
    }

    private static int lost(Report report, String table) {
        return report.table(table).map(t -> t.lost().size()).orElse(0);
    }

    private static int figures(Table table, Report after) {
        int lost = 0;
        for (Cell cell : table.cells().values()) {
            Optional<Cell> now = after.cell(cell.address());
            lost += now.isPresent() && (now.get().text() + now.get().unit()).equals(cell.text() + cell.unit()) ? 0 : 1;
        }
        return lost;
    }

    private static int labels(Table table, Report after) {
        List<String> now = after.table(table.id()).map(ConversionLosses::words).orElse(List.of());
        return (int) words(table).stream().filter(label -> !now.contains(label)).count();
    }

    /** For each label its meaning, and how close its wording is to the form's. */
    private static List<String> words(Table table) {
        List<String> words = new ArrayList<>();
        for (TableLabel label : table.labels()) {
            words.add(label.kind() + " " + label.id() + " " + label.wording());
        }
        return words;
    }

    private void lines(Analysis after) {
        Map<String, Integer> now = new HashMap<>();
        strays(after).forEach(words -> now.merge(words, 1, Integer::sum));
        after.report().prose().forEach(line -> now.merge(line.content().of(after.text().text()), 1, Integer::sum));
        List<String> lost = new ArrayList<>();
        for (Prose line : before.report().prose()) {
            String words = line.content().of(before.text().text());
            boolean label = before.report().tables().stream()
                    .anyMatch(t -> t.span().overlaps(line.content()) && new GridLabels(t).has(words));
            if (!isTaken(words, now) && !label && PieceReader.wrapped(before.report(), line.content()).isEmpty()) {
                lost.add(words);
            }
        }
        strays(before).stream().filter(words -> !isTaken(words, now)).forEach(lost::add);
        if (!lost.isEmpty()) {
            all.add(Message.of("convert.loss.lines").with("count", lost.size()).with("text", Visible.cut(lost.get(0), 20)));
        }
    }

    /** Whether these words are left over; if so, one occurrence of them is taken. */
    private static boolean isTaken(String words, Map<String, Integer> left) {
        int count = left.getOrDefault(words, 0);
        left.put(words, count - 1);
        return count > 0;
    }

    /** Lines of prose with a pipe or a TAB: 线上|线下. They look like rows, so the report's prose does not have them. */
    private static List<String> strays(Analysis analysis) {
        List<String> strays = new ArrayList<>();
        for (Piece piece : PieceReader.read(analysis)) {
            if (piece instanceof Piece.Line line && (line.text().indexOf('|') >= 0 || line.text().indexOf('\t') >= 0)
                    && line.look() == Piece.Line.Look.TEXT) {
                strays.add(line.text());
            }
        }
        return strays;
    }
}
