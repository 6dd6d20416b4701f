package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.message.Message;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.TrackedDocument;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.surface.Figure;
import dev.gouji.text.Edit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Applies many fixes. It works in rounds until nothing is left to do, because each written figure changes the findings. Suppressed
 * findings are left alone. A second run changes nothing.
 */
public final class FixAll {

    /** The most rounds. A table has some forty totals, so more rounds would mean that two fixes undo each other. */
    private static final int MOST_ROUNDS = 60;

    private final FixScope scope;
    private Analysis analysis;
    private final List<List<Edit>> rounds = new ArrayList<>();
    private final List<Fixed.Done> done = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    private FixAll(Analysis analysis, FixScope scope) {
        this.analysis = analysis;
        this.scope = scope;
    }

    public static Fixed of(Analysis analysis, FixScope scope) {
        return new FixAll(analysis, scope).fixed();
    }

    private Fixed fixed() {
        texts.add(analysis.text().text());
        boolean goesOn = true;
        while (goesOn && rounds.size() < MOST_ROUNDS) {
            goesOn = round();
        }
        return new Fixed(analysis, List.copyOf(rounds), List.copyOf(done));
    }

    /** Applies fixes of one kind, because they may make fixes of the next kind unnecessary. Returns whether the text has changed. */
    private boolean round() {
        Round round = new Round();
        round.fixes(Fix::safe);
        if (round.isEmpty() && scope.preferred()) {
            round.fixes(Fix::preferred);
        }
        if (round.isEmpty() && scope.totals()) {
            analysis.report().tables().forEach(round::totals);
        }
        return !round.isEmpty() && apply(round);
    }

    /** Applies the edits, unless they lead to a text that occurred before: the rounds would never end. */
    private boolean apply(Round round) {
        if (!texts.add(Edit.apply(analysis.text().text(), round.edits))) {
            return false;
        }
        rounds.add(List.copyOf(round.edits));
        done.addAll(round.done);
        analysis = analysis.edited(round.edits);
        return true;
    }

    /** Whether the office file has no place for the edit. */
    private boolean isRefused(Edit edit) {
        Optional<OfficeDocument> document = analysis.document();
        if (document.isEmpty()) {
            return false;
        }
        boolean tracks = scope.tracked() && document.get() instanceof TrackedDocument;
        return (tracks ? ((TrackedDocument) document.get()).trackedRefusal(edit) : document.get().refusal(edit)).isPresent();
    }

    /** Fixes of the current text that do not overlap. */
    private final class Round {

        private final List<Edit> edits = new ArrayList<>();
        private final List<Fixed.Done> done = new ArrayList<>();

        boolean isEmpty() {
            return edits.isEmpty();
        }

        void fixes(Predicate<Fix> chosen) {
            for (Finding finding : analysis.findings()) {
                finding.fixes().stream().filter(chosen).findFirst()
                        .ifPresent(fix -> add(finding.rule().code(), fix.title(), fix.edits()));
            }
        }

        void totals(Table table) {
            Balance balance = new Balance(table);
            for (Map.Entry<Cell, Edit> total : Totals.plan(analysis, balance).entrySet()) {
                Cell cell = total.getKey();
                BigDecimal now = Figure.read(total.getValue().newText()).value().number().orElse(BigDecimal.ZERO);
                Message title = Message.of("fix.recomputed").with(cell.address())
                        .with("actual", cell.value().number().orElse(BigDecimal.ZERO))
                        .with("expected", now);
                add(balance.totalsAt(cell.address()).get(0).code(), title, List.of(total.getValue()));
            }
        }

        private void add(String code, Message title, List<Edit> more) {
            boolean known = edits.containsAll(more);
            boolean refused = more.stream().anyMatch(FixAll.this::isRefused);
            boolean overlaps = more.stream().anyMatch(e -> edits.stream().anyMatch(other -> e.span().touches(other.span())));
            if (!known && !overlaps && !refused) {
                edits.addAll(more);
                done.add(new Fixed.Done(code, analysis.where(more.get(0).span(), Optional.empty()), title));
            }
        }
    }
}
