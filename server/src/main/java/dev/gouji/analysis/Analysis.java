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
import java.util.Optional;

/** A text under its settings, held against its peers. Immutable; each part is worked out on first use, once. */
public final class Analysis {

    private final Reading reading;
    private final Settings settings;
    private final Peers peers;
    private Optional<List<Finding>> findings = Optional.empty();

    /** A text by itself. */
    public Analysis(SourceText text, Settings settings) {
        this(new Reading(text), settings, Peers.NONE);
    }

    private Analysis(Reading reading, Settings settings, Peers peers) {
        this.reading = reading;
        this.settings = settings;
        this.peers = peers;
    }

    /** What a text reads as, whatever its settings and peers. */
    private static final class Reading {

        private final SourceText text;
        private Optional<SyntaxTree> tree = Optional.empty();
        private Optional<Report> report = Optional.empty();

        Reading(SourceText text) {
            this.text = text;
        }

        synchronized SyntaxTree tree() {
            if (tree.isEmpty()) {
                tree = Optional.of(SyntaxTree.parse(text.text()));
            }
            return tree.get();
        }

        synchronized Report report() {
            if (report.isEmpty()) {
                report = Optional.of(new ReportBinder(Forms.official()).bind(tree()));
            }
            return report.get();
        }
    }

    /** The same text, read once, under these settings and held against these peers. */
    public Analysis under(Settings settings, Peers peers) {
        return new Analysis(reading, settings, peers);
    }

    public SourceText text() {
        return reading.text;
    }

    public SyntaxTree tree() {
        return reading.tree();
    }

    public Report report() {
        return reading.report();
    }

    /** What the user has set for it. */
    public Settings settings() {
        return settings;
    }

    /** The reports that it is held against. */
    public Peers peers() {
        return peers;
    }

    /** What the rules find; nothing in a text that is no report. */
    public synchronized List<Finding> findings() {
        if (findings.isEmpty()) {
            findings = Optional.of(report().recognised() ? new Linter(Rules.all()).lint(subject()) : List.of());
        }
        return findings.get();
    }

    /** The same, for somebody who may lose interest meanwhile. Throws {@link Interest.Cancelled} then. */
    public synchronized List<Finding> findings(Interest interest) {
        if (findings.isEmpty()) {
            findings = Optional.of(report().recognised() ? new Linter(InterruptibleRule.all(interest)).lint(subject()) : List.of());
        }
        return findings.get();
    }

    private Subject subject() {
        return new Subject(Forms.official(), text(), tree(), report(), settings, peers);
    }
}
