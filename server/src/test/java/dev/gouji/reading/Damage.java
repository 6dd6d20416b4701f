package dev.gouji.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What conversions and people do to a table. */
enum Damage {
    CELL_GONE, CELL_TOO_MANY, LABEL_GONE, LABEL_CUT, COLUMN_CUT, NOTE_BETWEEN, ROW_GONE, ROW_TWICE, WORDS_IN_CELL, TEXT_CUT;

    /** Changes the tables, but for a text that is cut, which is cut when it is written. */
    void to(Sheet sheet, Random random) {
        List<List<Slot>> rows = new ArrayList<>();
        sheet.tables().values().forEach(rows::addAll);
        boolean heads = this == COLUMN_CUT;
        List<List<Slot>> able = rows.stream().filter(row -> Slot.hasFigures(row) != heads)
                .filter(row -> longest(row) >= 0 || this == CELL_GONE || this == CELL_TOO_MANY || this == WORDS_IN_CELL).toList();
        List<Slot> row = able.get(random.nextInt(able.size()));
        switch (this) {
            case CELL_GONE -> row.remove(figure(row, random));
            case CELL_TOO_MANY -> row.add(figure(row, random) + random.nextInt(2), new Slot.Figure("none", random.nextBoolean() ? "0" : "3"));
            case LABEL_GONE -> row.remove(longest(row));
            case LABEL_CUT, COLUMN_CUT -> row.set(longest(row), new Slot.Label(cut(row.get(longest(row)).text(), random)));
            case WORDS_IN_CELL -> {
                int at = figure(row, random);
                row.set(at, new Slot.Figure(((Slot.Figure) row.get(at)).address(), "详见附件"));
            }
            case NOTE_BETWEEN -> sheet.tables().get("t3").add(4 + random.nextInt(15), wide("注：以上数据来自登记台账"));
            case ROW_GONE -> sheet.tables().values().forEach(table -> table.remove(row));
            case ROW_TWICE -> {
                List<List<Slot>> table = sheet.tables().get(longest(row) < 0 ? "t4" : row.size() == 4 ? "t2" : "t3");
                table.add(table.indexOf(row) + 1, new ArrayList<>(row));
            }
            case TEXT_CUT -> {
                // Done by the writer.
            }
        }
    }

    private static List<Slot> wide(String words) {
        List<Slot> row = new ArrayList<>(List.of(new Slot.Label(words)));
        while (row.size() < 10) {
            row.add(Slot.LEFT);
        }
        return row;
    }

    private static int figure(List<Slot> row, Random random) {
        int at = random.nextInt(row.size());
        while (!(row.get(at) instanceof Slot.Figure)) {
            at = (at + 1) % row.size();
        }
        return at;
    }

    /** The number of the longest label that can lose letters; -1 where there is none. */
    private static int longest(List<Slot> row) {
        int best = -1;
        for (int i = 0; i < row.size(); i++) {
            boolean longer = row.get(i) instanceof Slot.Label label && label.text().length() > 3
                    && (best < 0 || label.text().length() > row.get(best).text().length());
            best = longer ? i : best;
        }
        return best;
    }

    private static String cut(String label, Random random) {
        int lost = Math.max(1, label.length() / 5);
        int at = 1 + random.nextInt(label.length() - lost);
        return label.substring(0, at) + label.substring(at + lost);
    }
}
