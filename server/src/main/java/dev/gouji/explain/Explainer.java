package dev.gouji.explain;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.Forms;
import dev.gouji.grammar.Span;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Regulation;
import dev.gouji.regulation.StatuteText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Explains places of a report, and topics by their names, in one language. A hover is the short form of the whole page. */
public final class Explainer {

    private final Pages pages;
    private final PageWriter writer;
    private final KnownDocuments documents;
    private final RuleTopics rules;
    private final Topics topics;

    /** An explainer that quotes no official text, for readers that cannot open pages. */
    public Explainer(Messages messages) {
        this(messages, StatuteText.NONE, PageAddresses.NONE);
    }

    /**
     * @param statute the official text, which is quoted above our explanation of a clause
     * @param addresses where the reader opens our pages
     */
    public Explainer(Messages messages, StatuteText statute, PageAddresses addresses) {
        this(messages, statute, addresses, new Regulation());
    }

    Explainer(Messages messages, StatuteText statute, PageAddresses addresses, Regulation regulation) {
        LineNotes notes = new LineNotes();
        Questions questions = new Questions();
        this.pages = new Pages(messages, regulation, Forms.official(), notes, questions, addresses);
        this.writer = new PageWriter(messages, statute);
        this.documents = new KnownDocuments(regulation);
        this.rules = new RuleTopics(messages.language());
        this.topics = new Topics(regulation, new TopicNames(regulation, Forms.official(), notes, questions, rules));
    }

    /**
     * The explanation of what is at an offset: a clause, a cell, a label, a heading, a document. Empty if there is nothing to
     * say.
     */
    public Optional<Explanation> at(Analysis analysis, int offset) {
        return place(analysis, offset).flatMap(place -> page(analysis, place)
                .map(page -> new Explanation(place.span(), writer.markdown(page, Depth.SHORT), writer.plain(page, Depth.SHORT))));
    }

    /** The topic of what is at an offset. */
    public Optional<Topic> topicAt(Analysis analysis, int offset) {
        return place(analysis, offset).map(TopicPlace::topic);
    }

    /** What a clause is about, in one line: the title of the article or of the item. */
    public String line(Topic.Clause clause) {
        return pages.line(clause);
    }

    /** What a section or a row is, in one sentence; empty if there is no page on it. */
    public String gist(Topic.Line line) {
        return pages.gist(line);
    }

    /** The name of a row or a column by itself: 三（三）1 属于国家秘密. */
    public String name(Topic.Line line) {
        return pages.words().lines().alone(line);
    }

    /** What counts in a row or a column of a form, and what does not, in a few lines; empty if there is nothing to say. */
    public Optional<String> counts(Topic.Line line, String form) {
        return pages.counts(line, form);
    }

    /** The places where a report cites a clause; for an article also those where it cites one of its items. */
    public List<Span> uses(Analysis analysis, Topic.Clause clause) {
        Citations citations = new Citations(analysis, documents);
        return List.copyOf(new LinkedHashSet<>(Stretches.all(analysis).filter(s -> analysis.text().at(s).indexOf('条') >= 0)
                .flatMap(s -> citations.of(clause, s).stream()).toList()));
    }

    /** The clauses and documents with a page that a report names, each in its place. */
    public List<CitedPage> cited(Analysis analysis) {
        Citations citations = new Citations(analysis, documents);
        Set<TopicPlace> places = new LinkedHashSet<>();
        Stretches.all(analysis).forEach(stretch -> places.addAll(citations.all(stretch)));
        Map<Topic, Optional<CitedPage>> pages = new HashMap<>(); // an article that is cited often is read once
        List<CitedPage> cited = new ArrayList<>();
        for (TopicPlace place : places) {
            pages.computeIfAbsent(place.topic(), topic -> topics.exists(topic) ? Optional.of(cited(place)) : Optional.empty())
                    .ifPresent(page -> cited.add(page.at(place.span())));
        }
        return cited;
    }

    private CitedPage cited(TopicPlace place) {
        if (place.topic() instanceof Topic.Clause clause) {
            return new CitedPage(place.span(), clause, pages.words().name(clause) + pages.words().say("colon") + pages.line(clause),
                    Optional.empty());
        }
        return new CitedPage(place.span(), place.topic(), pages.words().name(place.topic()),
                documents.document((Topic.Document) place.topic()).link());
    }

    /** Whether there is a page on a topic. */
    public boolean exists(Topic topic) {
        return topics.exists(topic);
    }

    /** The whole pages on a topic, newest form first; empty for a clause that does not exist. */
    public List<Explained> pages(Topic topic) {
        return topics.exists(topic) ? explained(topic) : List.of();
    }

    /** The whole pages on a name: 第二十条第五项, 20.5, t3:三（五）5, GJ301, 信息处理费, 属于国家秘密, 复议前置. */
    public TopicLookup topic(String name) {
        return topics.find(name, this::explained, pages::absent);
    }

    private List<Explained> explained(Topic topic) {
        return topic instanceof Topic.Rule rule ? rules.page(rule.code()).stream().toList()
                : pages.all(topic).stream().map(this::explained).toList();
    }

    private Explained explained(Page page) {
        return new Explained(page.topic().id(), page.title(), writer.markdown(page, Depth.FULL), writer.plain(page, Depth.FULL));
    }

    private Optional<TopicPlace> place(Analysis analysis, int offset) {
        return analysis.report().recognised() ? new PlaceFinder(analysis, documents).at(offset) : Optional.empty();
    }

    private Optional<Page> page(Analysis analysis, TopicPlace place) {
        ReportFigures figures = new ReportFigures(analysis, pages.words());
        if (place.range() > 0 && place.topic() instanceof Topic.Clause first) {
            return Optional.of(pages.range(first, place.range(), figures));
        }
        return pages.page(place.topic(), place.form(), figures);
    }
}
