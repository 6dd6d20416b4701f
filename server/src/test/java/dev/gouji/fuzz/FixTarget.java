package dev.gouji.fuzz;

import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Peers;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.settings.Settings;
import dev.gouji.surface.CellValue;
import dev.gouji.text.Edit;
import dev.gouji.text.decode.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Applies the fixes of the findings: their edits are in the text and do not overlap, all other bytes stay the same, a safe
 * fix changes no figure, and a preferred fix of a balance removes its finding.
 */
public final class FixTarget {

    /** Each fix takes an analysis, and a bad report has hundreds. */
    private static final int MOST = 12;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"),
            StandardCharsets.UTF_16LE);

    private FixTarget() {
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        check(FuzzText.of(bytes), bytes.length, MOST);
    }

    static void check(String text) {
        check(text, 0, Integer.MAX_VALUE);
    }

    /** Checks all findings, {@code most} of their fixes from number {@code first} on, and all safe fixes together. */
    private static void check(String text, int first, int most) {
        Analysis analysis = withItselfAsLastYear(Lint.analysis(text));
        List<Edit> safe = new ArrayList<>();
        List<Runnable> checks = new ArrayList<>();
        for (Finding finding : analysis.findings()) {
            finding(text, finding);
            for (Fix fix : finding.fixes()) {
                String edited = apply(text, fix.edits());
                if (fix.safe()) {
                    addIfApart(safe, fix.edits());
                    checks.add(() -> keepsFigures(analysis.report(), edited, fix));
                } else if (fix.preferred() && finding.rule().code().startsWith("GJ30")) {
                    checks.add(() -> removes(finding, edited, fix));
                } else {
                    checks.add(() -> Lint.analysis(edited).findings());
                }
            }
        }
        for (int i = 0; i < Math.min(most, checks.size()); i++) {
            checks.get((first + i) % checks.size()).run();
        }
        String allSafe = apply(text, safe);
        keepsFigures(analysis.report(), allSafe, "all safe fixes");
    }

    /** The report is compared with itself as last year's, so that the rules about two years run as well. */
    private static Analysis withItselfAsLastYear(Analysis analysis) {
        Peer last = Peer.of("last", analysis.text(), analysis.report());
        return analysis.under(Settings.DEFAULT, new Peers(Optional.of(last), Optional.empty()));
    }

    private static void finding(String text, Finding finding) {
        Hold.that(!finding.rule().code().equals("GJ909"), () -> "a rule threw: " + finding.message());
        Hold.inside(finding.span(), new Span(0, text.length()), finding);
        Hold.that(!finding.span().isEmpty(), () -> "empty: " + finding);
        finding.related().forEach(r -> Hold.inside(r.span(), new Span(0, text.length()), r));
        Hold.that(finding.fixes().stream().filter(Fix::preferred).count() <= 1, () -> "two preferred fixes: " + finding);
    }

    /** The text after the edits, which is compared with the text before part by part, and with the edited bytes. */
    private static String apply(String text, List<Edit> edits) {
        List<Edit> ordered = edits.stream().sorted(Comparator.comparingInt((Edit e) -> e.span().start())).toList();
        int done = 0;
        for (Edit edit : ordered) {
            int before = done;
            Hold.inside(edit.span(), new Span(0, text.length()), edit);
            Hold.that(edit.span().start() >= before, () -> "edits overlap: " + edits);
            done = edit.span().end();
        }
        String edited = Edit.apply(text, edits);
        int at = 0;
        done = 0;
        for (Edit edit : ordered) {
            int kept = edit.span().start() - done;
            Hold.that(edited.regionMatches(at, text, done, kept), () -> "text before " + edit);
            Hold.that(edited.startsWith(edit.newText(), at + kept), () -> "new text of " + edit);
            at += kept + edit.newText().length();
            done = edit.span().end();
        }
        Hold.equal(text.substring(done), edited.substring(at), "text after the last edit");
        bytes(text, edits, edited);
        return edited;
    }

    /** A text with half of a surrogate pair cannot be encoded. */
    private static void bytes(String text, List<Edit> edits, String edited) {
        for (Charset charset : CHARSETS) {
            if (charset.newEncoder().canEncode(text)) {
                byte[] file = text.getBytes(charset);
                byte[] after = new Decoded(text, charset, 0).apply(file, edits);
                Hold.equal(edited, new String(after, charset), "in " + charset);
            }
        }
    }

    private static void addIfApart(List<Edit> safe, List<Edit> edits) {
        boolean free = edits.stream().noneMatch(e -> safe.stream().anyMatch(s -> meets(s.span(), e.span())));
        if (free) {
            safe.addAll(edits);
        }
    }

    private static boolean meets(Span a, Span b) {
        return a.overlaps(b) || a.touches(b.start()) || b.touches(a.start());
    }

    private static void keepsFigures(Report before, String edited, Object fix) {
        Analysis analysis = Lint.analysis(edited);
        analysis.findings();
        for (Table table : before.tables()) {
            for (Cell cell : table.cells().values()) {
                if (cell.value().kind() == CellValue.Kind.NUMBER) {
                    CellValue now = analysis.report().cell(cell.address()).map(Cell::value).orElse(null);
                    Hold.that(cell.value().equals(now), () -> cell.address() + " was " + cell.value() + " and is " + now + " after " + fix);
                }
            }
        }
    }

    private static void removes(Finding finding, String edited, Fix fix) {
        CellAddress cell = finding.cell().orElseThrow();
        boolean still = Lint.analysis(edited).findings().stream()
                .anyMatch(f -> f.rule().equals(finding.rule()) && f.cell().equals(finding.cell()));
        Hold.that(!still, () -> finding.rule().code() + " at " + cell + " stays after " + fix);
    }
}
