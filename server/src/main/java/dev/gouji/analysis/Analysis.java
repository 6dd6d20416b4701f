package dev.gouji.analysis;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Forms;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.Cancellation;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Linter;
import dev.gouji.lint.Rules;
import dev.gouji.lint.Subject;
import dev.gouji.lint.ReadTexts;
import dev.gouji.lint.peer.Peers;
import dev.gouji.message.Message;
import dev.gouji.office.OfficeDocument;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Unwrapped;
import dev.gouji.report.bind.ReportBinder;
import dev.gouji.settings.Settings;
import dev.gouji.text.Edit;
import dev.gouji.text.Position;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with its settings and peers. Its answers never change: each part is computed once, on first use, and kept. The locks are
 * there because several threads of the command line may share an analysis.
 */
public final class Analysis {

    /** Ends the sum of reports that this program writes. */
    public static final String SUM_MARK = "<!-- gouji sum -->";

    private final Reading reading;
    private final Optional<OfficeDocument> document;
    private final Settings settings;
    private final Peers peers;
    private Optional<List<Finding>> findings = Optional.empty();

    /** A text by itself. */
    public Analysis(SourceText text, Settings settings) {
        this(new Reading(text), Optional.empty(), settings, Peers.NONE);
    }

    /** A Word file or a page, by the plain text made of it. */
    public Analysis(OfficeDocument document, Settings settings) {
        this(new Reading(new SourceText(document.text())), Optional.of(document), settings, Peers.NONE);
    }

    private Analysis(Reading reading, Optional<OfficeDocument> document, Settings settings, Peers peers) {
        this.reading = reading;
        this.document = document;
        this.settings = settings;
        this.peers = peers;
    }

    /** What is read from a text and does not depend on settings and peers. */
    private static final class Reading {

        private final ReadTexts texts;
        private Optional<SyntaxTree> tree = Optional.empty();
        private Optional<Report> report = Optional.empty();

        Reading(SourceText text) {
            this(ReadTexts.of(text));
        }

        Reading(ReadTexts texts) {
            this.texts = texts;
        }

        synchronized SyntaxTree tree() {
            if (tree.isEmpty()) {
                tree = Optional.of(SyntaxTree.parse(texts.words().text()));
            }
            return tree.get();
        }

        synchronized Report report() {
            if (report.isEmpty()) {
                report = Optional.of(ReportBinder.bind(tree()));
            }
            return report.get();
        }
    }

    /** The same text under other settings, compared with other peers; it is not read again. */
    public Analysis under(Settings settings, Peers peers) {
        return new Analysis(reading, document, settings, peers);
    }

    /** The same text as the plain text of a file; it is not read again. */
    public Analysis shownBy(OfficeDocument file) {
        return new Analysis(reading, Optional.of(file), settings, peers);
    }

    /** Where something stands, for people: its place in the office file, or its line. */
    public Message where(Span span, Optional<CellAddress> cell) {
        Optional<Message> place = place(span, cell);
        return place.isPresent() ? place.get() : Message.of("line").with("line", String.valueOf(text().lines().line(span.start()) + 1));
    }

    public SourceText text() {
        return reading.texts.written();
    }

    /** The Word file or page that the text was made of; empty for text files. */
    public Optional<OfficeDocument> document() {
        return document;
    }

    /**
     * Whether this program wrote it about reports, so that a search takes it for none: a page, a review copy, or a sum that nobody
     * has given a title yet.
     */
    public boolean isOurs() {
        return document.isPresent() ? document.get().isReview() : isSum() && report().masthead().title().isEmpty();
    }

    /** Nothing follows the mark but a line end. */
    private boolean isSum() {
        int mark = text().text().lastIndexOf(SUM_MARK);
        return mark >= 0 && mark + SUM_MARK.length() + "\r\n".length() >= text().text().length();
    }

    /** The text after edits, under the same settings and peers. Edits must not overlap, and the file must have a place for each. */
    public Analysis edited(List<Edit> edits) {
        if (document.isPresent()) {
            return new Analysis(document.get().edited(edits), settings).under(settings, peers);
        }
        return new Analysis(new Reading(new SourceText(Edit.apply(text().text(), edits))), document, settings, peers);
    }

    /** The line and the column of an offset, both from 0; a column is a character of Unicode, as people count. */
    public Position position(int offset) {
        return text().lines().position(offset, PositionEncoding.UTF_32);
    }

    /**
     * The place of a part of the text in a Word file or a page, for people; empty for text files.
     *
     * @param cell the address of the figure there, if there is one
     */
    public Optional<Message> place(Span span, Optional<CellAddress> cell) {
        if (document.isEmpty()) {
            return Optional.empty();
        }
        List<Span> headings = new ArrayList<>();
        for (Section section : report().sections()) {
            headings.add(section.heading());
        }
        Message place = document.get().place(span, headings).message();
        return Optional.of(cell.isEmpty() ? place
                : Message.of("office.place.address").with(cell.get()).with("place", place));
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

    /** The reports that it is compared with. */
    public Peers peers() {
        return peers;
    }

    /** The findings of all rules; none for a text that is no report. */
    public List<Finding> findings() {
        return findings(Cancellation.NEVER);
    }

    /** The same for a caller that may cancel. Throws {@link Cancellation.Cancelled} then. */
    public synchronized List<Finding> findings(Cancellation cancellation) {
        if (findings.isEmpty()) {
            findings = Optional.of(report().recognised() ? lint(cancellation) : List.of());
        }
        return findings.get();
    }

    /**
     * Its paragraphs of prose that are wrapped, if there are any. The rules read each as if it stood on one line. A Word file or a page
     * has paragraphs of its own, with places by which findings are suppressed.
     */
    public Optional<Unwrapped> unwrapped() {
        return document.isPresent() ? Optional.empty() : Unwrapped.of(reading.texts.words().text(), report());
    }

    private List<Finding> lint(Cancellation cancellation) {
        Optional<Unwrapped> unwrapped = unwrapped();
        Reading read = unwrapped.isPresent() ? new Reading(reading.texts.with(unwrapped.get())) : reading;
        Subject subject = new Subject(Forms.official(), read.texts, read.tree(), read.report(), settings, peers, document);
        return new Linter(Rules.all()).lint(subject, cancellation);
    }
}
