package dev.gouji.lint.rules;

import dev.gouji.form.Role;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The documents in force are not last year's plus those issued minus those repealed, with both reports in the form of 2021. A report
 * that mentions another way of counting has explained the difference. One that mentions a clean-up or expired documents has explained
 * why there are fewer; if there are more, the finding is information.
 *
 * <p>A document that is issued again counts once as issued, and its old text once as repealed. A body that counts only the new text has
 * fewer in force than expected: the message says so, as information if the prose mentions documents that were issued again.
 */
public final class InForceDiffers implements Rule {

    private static final RuleId ID = new RuleId("GJ802", "in-force-differs", Severity.WARNING);
    private static final List<String> RECOUNTS = List.of("口径", "重新统计", "重新核定", "重新公布目录", "更正");
    /** A clean-up leaves fewer documents in force, never more. */
    private static final List<String> CLEAN_UPS = List.of("清理", "失效", "届满", "到期");
    private static final List<String> REVISED = List.of("重新印发", "重新公布", "重新发布", "修订印发", "修订后", "修订文件",
            "修订规范性文件", "修订行政规范性文件");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Peer> last = subject.peers().lastYear();
        if (last.isPresent() && !says(subject, RECOUNTS)) {
            List.of(Role.GOVERNMENT_RULES, Role.DOCUMENTS).forEach(row -> check(subject, last.get(), row, out));
        }
    }

    private static boolean says(Subject subject, List<String> words) {
        return subject.report().prose().stream().anyMatch(line -> subject.says(line, words));
    }

    private static void check(Subject subject, Peer last, Role row, Consumer<Finding> out) {
        Optional<Cell> inForce = subject.report().cell(row, Role.IN_FORCE);
        Optional<BigDecimal> actual = subject.report().number(row, Role.IN_FORCE);
        Optional<BigDecimal> issued = subject.report().number(row, Role.ISSUED);
        Optional<BigDecimal> repealed = subject.report().number(row, Role.REPEALED);
        Optional<BigDecimal> before = inForce.map(Cell::address).flatMap(last::stated);
        if (actual.isEmpty() || issued.isEmpty() || repealed.isEmpty() || before.isEmpty()) {
            return;
        }
        BigDecimal expected = before.get().add(issued.get()).subtract(repealed.get());
        if (expected.signum() >= 0 && expected.compareTo(actual.get()) != 0) {
            BigDecimal missing = expected.subtract(actual.get());
            boolean cleaned = says(subject, CLEAN_UPS);
            if (cleaned && missing.signum() > 0) {
                return;
            }
            boolean reissued = missing.signum() > 0 && missing.compareTo(issued.get()) <= 0;
            Cell cell = inForce.orElseThrow();
            Finding.Builder finding = Finding.about(ID, cell, Message.of(cleaned ? "GJ802.more" : reissued ? "GJ802.reissued" : "GJ802")
                    .with("actual", actual.get()).with("file", last.file()).with("before", before.get()).with("issued", issued.get())
                    .with("repealed", repealed.get()).with("expected", expected)).states(actual.get(), expected);
            out.accept((cleaned || reissued && says(subject, REVISED) ? finding.severity(Severity.INFO) : finding).build());
        }
    }
}
