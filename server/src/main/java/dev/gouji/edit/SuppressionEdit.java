package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.lint.SuppressionComment;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/** Writes a comment that suppresses findings, before the line where they are shown, or before the paragraph if it is wrapped. */
public final class SuppressionEdit {

    private SuppressionEdit() {
    }

    /**
     * The edit.
     *
     * @param at where the findings are shown
     * @param codes the codes of their rules
     * @param reason the reason for the suppression; characters that would end the comment are removed
     */
    public static Edit comment(Analysis analysis, int at, List<String> codes, String reason) {
        int start = start(analysis, at);
        String text = "<!-- " + SuppressionComment.SIGN + SuppressionComment.NEXT_LINE + " " + String.join(" ", codes) + " "
                + oneLine(reason) + " -->" + analysis.text().lineEnd();
        return new Edit(new Span(start, start), text);
    }

    /** Whether the comment holds for a whole table. A table in HTML counts as one line, because comments inside it are not read. */
    public static boolean coversTable(Analysis analysis, int at) {
        return table(analysis, at).isPresent();
    }

    private static Optional<Block> table(Analysis analysis, int at) {
        return analysis.tree().blocks().stream().filter(block -> block instanceof Block.Table && block.span().touches(at))
                .reduce((a, b) -> b);
    }

    private static int start(Analysis analysis, int at) {
        int first = analysis.unwrapped().map(unwrapped -> unwrapped.start(at)).orElse(at);
        int start = table(analysis, at).map(table -> table.span().start())
                .orElseGet(() -> analysis.text().lines().start(analysis.text().lines().line(first)));
        return start == 0 && analysis.text().text().startsWith("\uFEFF") ? 1 : start;
    }

    /** The reason on one line, without characters that would end the comment. */
    private static String oneLine(String reason) {
        return reason.replaceAll("\\s+", " ").replace("--", "—").replace(">", "").trim();
    }
}
