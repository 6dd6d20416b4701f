package dev.gouji.explain;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.Forms;
import dev.gouji.grammar.Span;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Regulation;
import dev.gouji.regulation.StatuteText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Explains places of a report, and topics by their names, in one language. A hover is the short form of the whole page. */
public final class Explainer {

    private final Pages pages;
    private final PageWriter writer;
    private final KnownDocuments documents;
    private final RuleTopics rules;
    private final Topics topics;

    public Explainer(Messages messages) {
        this(messages, StatuteText.NONE);
    }

    /** @param statute the official text, which is quoted above what we say of a clause */
    public Explainer(Messages messages, StatuteText statute) {
        this(messages, statute, PageAddresses.NONE);
    }

    /** @param addresses where the reader opens our pages */
    public Explainer(Messages messages, StatuteText statute, PageAddresses addresses) {
        this(messages, new Regulation(), statute, addresses);
    }

    Explainer(Messages messages, Regulation regulation) {
        this(messages, regulation, StatuteText.NONE, PageAddresses.NONE);
    }

    private Explainer(Messages messages, Regulation regulation, StatuteText statute, PageAddresses addresses) {
        LineNotes notes = new LineNotes();
        Questions questions = new Questions();
        this.pages = new Pages(messages, regulation, Forms.official(), notes, questions, addresses);
        this.writer = new PageWriter(messages, statute);
        this.documents = new KnownDocuments(regulation);
        this.rules = new RuleTopics(messages.language());
        this.topics = new Topics(regulation, new TopicNames(regulation, Forms.official(), notes, questions, rules));
    }

    /** What stands at an offset: a clause, a cell, a label, a heading, a document; empty where nothing is to be said. */
    public Optional<Explanation> at(Analysis analysis, int offset) {
        return place(analysis, offset).flatMap(place -> page(analysis, place)
                .map(page -> new Explanation(place.span(), writer.markdown(page, Depth.SHORT), writer.plain(page, Depth.SHORT))));
    }

    /** The whole page on what stands at an offset. */
    public Optional<Explained> pageAt(Analysis analysis, int offset) {
        return place(analysis, offset).flatMap(place -> page(analysis, place)).map(this::explained);
    }

    /** What is meant at an offset. */
    public Optional<Topic> topicAt(Analysis analysis, int offset) {
        return place(analysis, offset).map(Place::topic);
    }

    /** What a clause is about, in one line: the title of the article or of the item. */
    public String line(Topic.Clause clause) {
        return pages.line(clause);
    }

    /** Where a report cites a clause; of an article also where it cites one of its items. */
    public List<Span> uses(Analysis analysis, Topic.Clause clause) {
        Citations citations = new Citations(analysis, documents);
        return List.copyOf(new LinkedHashSet<>(Stretches.all(analysis).filter(s -> analysis.text().at(s).indexOf('条') >= 0)
                .flatMap(s -> citations.of(clause, s).stream()).toList()));
    }

    /** The names and numbers in a report that lead to an official page. */
    public List<OfficialLink> links(Analysis analysis) {
        Citations citations = new Citations(analysis, documents);
        return new LinkedHashSet<>(Stretches.all(analysis).flatMap(s -> citations.documents(s).stream()).toList()).stream()
                .flatMap(place -> link(place).stream()).toList();
    }

    private Optional<OfficialLink> link(Place place) {
        return documents.document((Topic.Document) place.topic()).link()
                .map(url -> new OfficialLink(place.span(), url, pages.words().say("official")));
    }

    /** The whole pages on a topic, newest form first; none on a clause that does not exist. */
    public List<Explained> pages(Topic topic) {
        return topics.exists(topic) ? explained(topic) : List.of();
    }

    /** The whole pages on a name: 第二十条第五项, 20.5, t3:三（五）5, GJ301, 信息处理费, 属于国家秘密, 复议前置. */
    public Lookup topic(String name) {
        return topics.find(name, this::explained, pages::absent);
    }

    private List<Explained> explained(Topic topic) {
        return topic instanceof Topic.Rule rule ? rules.page(rule.code()).stream().toList()
                : pages.all(topic).stream().map(this::explained).toList();
    }

    private Explained explained(Page page) {
        return new Explained(page.topic().id(), page.title(), writer.markdown(page, Depth.FULL), writer.plain(page, Depth.FULL));
    }

    private Optional<Place> place(Analysis analysis, int offset) {
        return analysis.report().recognised() ? new PlaceFinder(analysis, documents).at(offset) : Optional.empty();
    }

    private Optional<Page> page(Analysis analysis, Place place) {
        ReportFigures figures = new ReportFigures(analysis, pages.words());
        if (place.range() > 0 && place.topic() instanceof Topic.Clause first) {
            return Optional.of(pages.range(first, place.range(), figures));
        }
        return pages.page(place.topic(), place.form(), figures);
    }
}
