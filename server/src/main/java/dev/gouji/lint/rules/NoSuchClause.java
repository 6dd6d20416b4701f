package dev.gouji.lint.rules;

import dev.gouji.form.Role;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.lint.CitedLaw;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.regulation.Article;
import dev.gouji.regulation.Regulation;
import dev.gouji.report.Prose;
import dev.gouji.report.Table;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An article or item of the 条例 that does not exist. Only references that name the 条例 in their own sentence are judged, and
 * clauses in table 2; none in reports on years before 2019, which cite the 条例 of 2007.
 */
public final class NoSuchClause implements Rule {

    private static final RuleId ID = new RuleId("GJ601", "no-such-clause", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        if (subject.isBeforeForms()) {
            return;
        }
        CitedLaw law = new CitedLaw(subject.tree(), subject.report());
        for (Prose line : subject.report().prose()) {
            if (hasReference(subject.mentions(line))) {
                for (Map.Entry<Inline.Reference, CitedLaw.By> cited : law.of(subject.inline(line)).entrySet()) {
                    if (cited.getValue() == CitedLaw.By.SENTENCE) {
                        check(subject, cited.getKey(), out);
                    }
                }
            }
        }
        Optional<Table> table = subject.report().table(Role.DISCLOSURE);
        for (Span cell : table.isPresent() ? clauseCells(subject, table.get()) : List.<Span>of()) {
            for (Inline inline : subject.tree().inline(cell)) {
                if (inline instanceof Inline.Reference reference && reference.span().equals(cell)) {
                    check(subject, reference, out);
                }
            }
        }
    }

    private static boolean hasReference(List<Inline> mentions) {
        for (Inline inline : mentions) {
            if (inline instanceof Inline.Reference) {
                return true;
            }
        }
        return false;
    }

    /** The cells of table 2 that begin with 第 and are no label of a form. */
    private static List<Span> clauseCells(Subject subject, Table table) {
        List<Span> cells = new ArrayList<>(0);
        for (Block block : subject.tree().blocks(table.span())) {
            addClauses(subject, block, cells);
        }
        return cells;
    }

    private static void addClauses(Subject subject, Block block, List<Span> cells) {
        if (block instanceof Block.Text text) {
            addClause(subject, text.content(), cells);
        } else if (block instanceof Block.Row row) {
            for (Block.Cell cell : row.cells()) {
                addClause(subject, cell.inside(), cells);
            }
        } else if (block instanceof Block.Table table) {
            for (Block.TableRow row : table.rows()) {
                for (Block.TableCell cell : row.cells()) {
                    addClause(subject, cell.inside(), cells);
                }
            }
        }
    }

    private static void addClause(Subject subject, Span inside, List<Span> cells) {
        Span cell = subject.text().trimmed(inside);
        if (subject.text().text().startsWith("第", cell.start())
                && subject.forms().labels().exact(Fold.label(subject.text().at(cell))).isEmpty()) {
            cells.add(cell);
        }
    }

    private static void check(Subject subject, Inline.Reference reference, Consumer<Finding> out) {
        for (Inline.Numbered article : reference.articles()) {
            if (article.number() < 1 || article.number() > Regulation.ARTICLES) {
                out.accept(Finding.of(ID, article.span(), Message.of("GJ601.article").with("count", Regulation.ARTICLES)
                        .with("number", subject.text().at(article.span()))));
            }
        }
        Inline.Numbered last = reference.articles().get(reference.articles().size() - 1);
        int items = reference.items().isEmpty() ? 0 : items(last.number());
        for (Inline.Numbered item : reference.items()) {
            if (items > 0 && (item.number() < 1 || item.number() > items)) {
                out.accept(Finding.of(ID, item.span(), Message.of("GJ601.item").with("count", items)
                        .with("article", subject.text().at(last.span())).with("number", subject.text().at(item.span()))));
            }
        }
    }

    /** How many numbered items an article has; 0 if that is unknown, and then no item is judged. */
    private static int items(int article) {
        Optional<Article> known = new Regulation().article(article);
        return known.isPresent() ? known.get().items().size() : 0;
    }
}
