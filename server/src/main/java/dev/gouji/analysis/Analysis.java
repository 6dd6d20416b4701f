package dev.gouji.analysis;

import dev.gouji.form.Forms;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Linter;
import dev.gouji.lint.Rules;
import dev.gouji.lint.Subject;
import dev.gouji.lint.peer.Peers;
import dev.gouji.report.Report;
import dev.gouji.report.bind.ReportBinder;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.List;

/** A text under its settings, held against its peers. Immutable; each part is worked out when it is first asked for. */
public final class Analysis {

    private final SourceText text;
    private final Lazy<SyntaxTree> tree;
    private final Lazy<Report> report;
    private final Lazy<List<Finding>> findings;

    /** A text by itself. */
    public Analysis(SourceText text, Settings settings) {
        this.text = text;
        this.tree = new Lazy<>(() -> SyntaxTree.parse(text.text()));
        this.report = new Lazy<>(() -> new ReportBinder(Forms.official()).bind(tree()));
        this.findings = findings(settings, Peers.NONE);
    }

    private Analysis(Analysis read, Settings settings, Peers peers) {
        this.text = read.text;
        this.tree = read.tree;
        this.report = read.report;
        this.findings = findings(settings, peers);
    }

    private Lazy<List<Finding>> findings(Settings settings, Peers peers) {
        return new Lazy<>(() -> new Linter(Rules.all())
                .lint(new Subject(Forms.official(), text, tree(), report(), settings, peers)));
    }

    /** The same text, read once, under these settings and held against these peers. */
    public Analysis under(Settings settings, Peers peers) {
        return new Analysis(this, settings, peers);
    }

    public SourceText text() {
        return text;
    }

    public SyntaxTree tree() {
        return tree.get();
    }

    public Report report() {
        return report.get();
    }

    /** What the rules find; nothing in a text that is no report. */
    public List<Finding> findings() {
        return report().recognised() ? findings.get() : List.of();
    }
}
