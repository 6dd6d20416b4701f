package dev.gouji.form.blank;

import java.util.List;
import java.util.stream.Stream;

/** How headings and tables are written in a text. */
public enum Surface {

    /** Markdown: # before headings, pipes around cells. */
    MARKDOWN {
        @Override
        public String heading(int level, String heading) {
            return "#".repeat(level) + " " + heading;
        }

        /** Markdown wants a line under the first row. */
        @Override
        public Stream<String> lines(List<List<String>> rows) {
            String rule = "|" + " --- |".repeat(rows.get(0).size());
            Stream<String> all = rows.stream().map(r -> ("| " + String.join(" | ", r) + " |").replace("  ", " "));
            List<String> lines = all.toList();
            return Stream.concat(Stream.of(lines.get(0), rule), lines.stream().skip(1));
        }
    },

    /** Plain text with a TAB between the cells, as it is copied out of Word or Excel. */
    TABS {
        @Override
        public String heading(int level, String heading) {
            return heading;
        }

        @Override
        public Stream<String> lines(List<List<String>> rows) {
            return rows.stream().map(r -> String.join("\t", r));
        }
    };

    public abstract String heading(int level, String heading);

    /** The lines of a table whose rows have equally many cells. */
    public abstract Stream<String> lines(List<List<String>> rows);
}
