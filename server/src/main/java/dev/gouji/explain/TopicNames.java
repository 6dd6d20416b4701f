package dev.gouji.explain;

import dev.gouji.analysis.Lazy;
import dev.gouji.form.Form;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormGroup;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormSection;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.grammar.Numerals;
import dev.gouji.lint.RuleId;
import dev.gouji.regulation.Bilingual;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of all topics. Clauses have further spellings, which the grammar reads. */
final class TopicNames {

    private final Regulation regulation;
    private final Forms forms;
    private final RuleTopics rules;
    private final LineNotes notes;
    private final Questions questions;
    /** Kept, since all articles are read for it, and SARIF asks for the page of every rule. */
    private final Lazy<List<Named>> all = new Lazy<>(this::read);

    TopicNames(Regulation regulation, Forms forms, LineNotes notes, Questions questions, RuleTopics rules) {
        this.regulation = regulation;
        this.forms = forms;
        this.notes = notes;
        this.questions = questions;
        this.rules = rules;
    }

    /** A name and what it means. */
    record Named(String name, Topic topic) {

        String folded() {
            return Fold.label(name);
        }
    }

    /** The topics of that name, widths, blanks and marks aside. */
    List<Topic> of(String name) {
        String folded = Fold.label(name);
        return folded.isEmpty() ? List.of()
                : List.copyOf(new LinkedHashSet<>(all().stream().filter(n -> n.folded().equals(folded)).map(Named::topic).toList()));
    }

    /** All names, with the plainest spelling of each clause. */
    List<Named> all() {
        return all.get();
    }

    private List<Named> read() {
        return Stream.of(rules.rules().stream().flatMap(TopicNames::rule), regulation.documents().stream().flatMap(TopicNames::document),
                questions.all().stream().flatMap(TopicNames::question), index(), forms.all().stream().flatMap(TopicNames::form),
                notes.all().stream().flatMap(TopicNames::note), clauses()).flatMap(names -> names).toList();
    }

    private static Stream<Named> question(Question question) {
        Stream<String> own = Stream.of(question.name().zh(), question.name().en(), question.topic().id(), question.topic().key(),
                question.question().zh(), question.question().en());
        return Stream.concat(own, question.names().stream()).map(name -> new Named(name, question.topic()));
    }

    private static Stream<Named> index() {
        return Questions.INDEX.stream().map(name -> new Named(name, new Topic.Question("")));
    }

    private static Stream<Named> rule(RuleId rule) {
        Topic topic = new Topic.Rule(rule.code());
        return Stream.of(new Named(rule.code(), topic), new Named(rule.name(), topic));
    }

    private static Stream<Named> document(CitedDocument document) {
        Topic topic = new Topic.Document(document.key());
        Stream<String> names = Stream.of(document.number(), document.name().zh(), document.name().en(), document.key(), topic.id());
        return Stream.concat(names, document.aliases().stream()).map(name -> new Named(name, topic));
    }

    private static Stream<Named> form(Form form) {
        return Stream.concat(form.sections().stream().flatMap(TopicNames::section), form.tables().stream().flatMap(TopicNames::table));
    }

    private static Stream<Named> section(FormSection section) {
        Topic topic = Topic.Line.ofSection(section.number());
        Stream<String> names = Stream.of("第" + Numerals.chinese(section.number()) + "部分", "section " + section.number(), section.heading());
        return Stream.concat(names, section.variants().stream()).map(name -> new Named(name, topic));
    }

    private static Stream<Named> table(FormTable table) {
        Topic whole = Topic.Line.ofTable(table.id());
        List<Named> names = new ArrayList<>();
        names.add(new Named("表" + Numerals.chinese(table.section()), whole));
        names.add(new Named("table " + table.section(), whole));
        table.marks().stream().filter(mark -> table.groups().stream().noneMatch(g -> g.label().equals(mark)))
                .forEach(mark -> names.add(new Named(mark, whole)));
        for (FormRow row : table.rows()) {
            add(names, Topic.Line.ofRow(table.id(), row.id()), row.label(), row.variants());
            names.add(new Named(row.id(), Topic.Line.ofRow(table.id(), row.id())));
            row.columns().stream().map(c -> new Topic.Line(table.id(), row.id(), c)).forEach(f -> {
                names.add(new Named(f.id(), f));
                names.add(new Named(f.row() + "/" + f.column(), f));
            });
        }
        for (FormColumn column : table.columns()) {
            add(names, Topic.Line.ofColumn(table.id(), column.id()), column.id(), column.variants());
        }
        for (FormGroup group : table.groups()) {
            Topic.Line line = Topic.Line.ofRow(table.id(), group.id());
            names.add(new Named(group.id(), Citations.named(group.label()).orElse(line)));
            add(names, Citations.named(group.label()).orElse(line), group.label(), group.variants());
        }
        return names.stream();
    }

    private static void add(List<Named> names, Topic topic, String label, List<String> variants) {
        names.add(new Named(label, topic));
        names.add(new Named(LineNames.bare(label), topic));
        variants.forEach(v -> names.add(new Named(v, topic)));
    }

    /** In English: 3(5)5 Confirmation or renewed issue, the number alone, and the words alone. */
    private static Stream<Named> note(LineNote note) {
        String english = note.name().en();
        int words = english.charAt(0) < 'A' ? english.indexOf(' ') + 1 : 0;
        return Stream.of(note.line().id(), note.name().zh(), english, english.substring(0, words), english.substring(words))
                .filter(name -> !name.isEmpty()).map(name -> new Named(name, note.line()));
    }

    /** The names of articles and items: number and title. A title may also be that of a line of the report. */
    private Stream<Named> clauses() {
        return IntStream.rangeClosed(1, Regulation.ARTICLES).boxed().flatMap(n -> regulation.article(n).stream()).flatMap(article ->
                Stream.concat(named(new Topic.Clause(article.number(), 0), article.title()), article.items().stream()
                        .flatMap(item -> named(new Topic.Clause(article.number(), item.number()), item.title()))));
    }

    private static Stream<Named> named(Topic.Clause clause, Bilingual title) {
        String item = clause.item() == 0 ? "" : "第" + Numerals.chinese(clause.item()) + "项";
        String english = clause.article() + (clause.item() == 0 ? "" : "(" + clause.item() + ")");
        return Stream.of("第" + Numerals.chinese(clause.article()) + "条" + item, "article " + english, english, title.zh(), title.en())
                .map(name -> new Named(name, clause));
    }
}
