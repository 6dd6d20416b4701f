package dev.gouji.grammar;

import java.util.List;
import java.util.stream.Collectors;

/** Syntax trees as short lines of text, so that tests need no offsets. */
final class Show {

    private Show() {
    }

    /** The blocks of the text, one line for each. */
    static String blocks(String text) {
        return SyntaxTree.parse(text).blocks().stream().map(b -> block(text, b)).collect(Collectors.joining("\n"));
    }

    /** The inlines of the text as {@code words → meaning}, separated by semicolons. */
    static String inline(String text) {
        return SyntaxTree.parse(text).inline(new Span(0, text.length())).stream()
                .map(i -> i.span().of(text) + " → " + meaning(text, i)).collect(Collectors.joining("; "));
    }

    private static String block(String text, Block block) {
        if (block instanceof Block.Text line) {
            return "text" + ordinal(text, line.ordinal().orElse(null)) + " " + line.content().of(text);
        }
        if (block instanceof Block.Heading heading) {
            return "heading " + heading.level() + ordinal(text, heading.ordinal().orElse(null)) + " "
                    + heading.content().of(text);
        }
        if (block instanceof Block.Row row) {
            return "row " + row.cells().stream().map(c -> cell(text, c)).collect(Collectors.joining());
        }
        if (block instanceof Block.Comment comment) {
            return "comment" + comment.content().of(text);
        }
        if (block instanceof Block.Table table) {
            return "table " + table.rows().stream().map(r -> row(text, r)).collect(Collectors.joining(" / "));
        }
        return block instanceof Block.Blank ? "blank" : "fence";
    }

    private static String ordinal(String text, Ordinal ordinal) {
        return ordinal == null ? "" : " [" + ordinal.marker().of(text) + " " + ordinal.style() + " " + ordinal.number() + "]";
    }

    /** The inside of a cell after its delimiter: → for a TAB, | for a pipe, none at the beginning of a line. */
    private static String cell(String text, Block.Cell cell) {
        String opening = switch (cell.opening()) {
            case LINE -> "";
            case TAB -> "→";
            case PIPE -> "|";
        };
        return opening + cell.inside().of(text);
    }

    private static String row(String text, Block.TableRow row) {
        return row.cells().stream().map(c -> cell(text, c)).collect(Collectors.joining(" ", "[", "]"));
    }

    /** The words of an HTML cell, with the number of columns if it spans some: 其他(2). ⏎ is a line break. */
    private static String cell(String text, Block.TableCell cell) {
        String words = cell.pieces().stream().map(p -> p.reads(text)).collect(Collectors.joining()).replace("\n", "⏎");
        return words + (cell.columns() == 1 ? "" : "(" + cell.columns() + ")");
    }

    private static String meaning(String text, Inline inline) {
        if (inline instanceof Inline.Reference reference) {
            return reference(text, reference);
        }
        if (inline instanceof Inline.Date date) {
            return "date " + day(date);
        }
        if (inline instanceof Inline.Period period) {
            return "period " + day(period.from()) + " to " + day(period.to());
        }
        if (inline instanceof Inline.Quantity quantity) {
            return "quantity " + quantity.figure().of(text) + " " + quantity.unit().of(text);
        }
        if (inline instanceof Inline.Issue issue) {
            return "issue " + issue.year() + " number " + issue.number();
        }
        if (inline instanceof Inline.Decree decree) {
            return "decree " + decree.number();
        }
        if (inline instanceof Inline.Month month) {
            return "month " + month.year() + "-" + month.month();
        }
        if (inline instanceof Inline.Year year) {
            return "year " + year.year();
        }
        return inline instanceof Inline.Chapter chapter ? "chapter " + chapter.number() : "title";
    }

    private static String reference(String text, Inline.Reference reference) {
        String law = switch (reference.law().kind()) {
            case UNNAMED -> "";
            case REGULATION, TITLE, OTHER -> " of " + reference.law().span().of(text);
        };
        return "article " + numbers(reference.articles(), reference.range())
                + (reference.paragraphs().isEmpty() ? "" : " paragraph " + numbers(reference.paragraphs(), false))
                + (reference.items().isEmpty() ? "" : " item " + numbers(reference.items(), reference.itemRange())) + law;
    }

    private static String numbers(List<Inline.Numbered> numbers, boolean range) {
        return numbers.stream().map(n -> String.valueOf(n.number())).collect(Collectors.joining(range ? "-" : "+"));
    }

    private static String day(Inline.Date date) {
        return date.year().map(y -> y + "-").orElse("") + date.month() + "-" + date.day();
    }
}
