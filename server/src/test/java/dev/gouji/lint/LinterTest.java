package dev.gouji.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.form.Forms;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.peer.Peers;
import dev.gouji.message.Message;
import dev.gouji.report.bind.ReportBinder;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LinterTest {

    private static final String TEXT = "青石县水利局2024年政府信息公开工作年度报告\n";

    /** A rule that reports the title, or throws. */
    private record TestRule(String code, Optional<Error> error, Optional<RuntimeException> exception) implements Rule {

        @Override
        public RuleId id() {
            return new RuleId(code, "stated", Severity.WARNING);
        }

        @Override
        public void check(Subject subject, Consumer<Finding> out) {
            error.ifPresent(e -> {
                throw e;
            });
            exception.ifPresent(e -> {
                throw e;
            });
            out.accept(Finding.of(id(), subject.report().masthead().titleSpan(), Message.of(code)));
        }
    }

    private static final Rule SOUND = new TestRule("GJ111", Optional.empty(), Optional.empty());

    private static Subject subject() {
        SyntaxTree tree = SyntaxTree.parse(TEXT);
        return new Subject(Forms.official(), ReadTexts.of(new SourceText(TEXT)), tree, ReportBinder.bind(tree),
                Settings.DEFAULT, Peers.NONE, Optional.empty());
    }

    private static List<String> codes(List<Rule> rules) {
        return new Linter(rules).lint(subject(), Cancellation.NEVER).stream().map(finding -> finding.rule().code()).toList();
    }

    @Test
    void aRuleThatThrowsIsAFindingAndTheOthersRun() {
        for (RuntimeException failure : List.of(new ClassCastException(), new IllegalStateException(), new IndexOutOfBoundsException())) {
            assertEquals(List.of("GJ111", "GJ909"), codes(List.of(new TestRule("GJ112", Optional.empty(), Optional.of(failure)), SOUND)).stream().sorted().toList());
        }
        Rule deep = new TestRule("GJ112", Optional.of(new StackOverflowError()), Optional.empty());
        assertEquals(List.of("GJ111", "GJ909"), codes(List.of(deep, SOUND)).stream().sorted().toList());
    }

    @Test
    void noRuleStartsAfterACancellation() {
        AtomicInteger started = new AtomicInteger();
        Cancellation beforeTheSecond = () -> {
            if (started.incrementAndGet() > 1) {
                throw new Cancellation.Cancelled();
            }
        };
        assertThrows(Cancellation.Cancelled.class, () -> new Linter(List.of(SOUND, SOUND, SOUND)).lint(subject(), beforeTheSecond));
        assertEquals(2, started.get());
    }
}
