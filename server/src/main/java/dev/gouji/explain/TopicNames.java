package dev.gouji.explain;

import dev.gouji.form.Form;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormGroup;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormSection;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.grammar.Numerals;
import dev.gouji.lint.RuleId;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every name that a topic goes by but the spellings of clauses, which the grammar reads. */
final class TopicNames {

    private final Regulation regulation;
    private final Forms forms;
    private final RuleTopics rules;
    private final LineNotes notes;

    TopicNames(Regulation regulation, Forms forms, LineNotes notes, RuleTopics rules) {
        this.regulation = regulation;
        this.forms = forms;
        this.notes = notes;
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
                : all().filter(n -> n.folded().equals(folded)).map(Named::topic).distinct().toList();
    }

    /** All of them, with the plainest spelling of each clause. */
    List<Named> everything() {
        return Stream.concat(all(), clauses()).toList();
    }

    private Stream<Named> all() {
        return Stream.of(rules.rules().stream().flatMap(TopicNames::rule),
                regulation.documents().stream().flatMap(TopicNames::document),
                forms.all().stream().flatMap(TopicNames::form),
                notes.all().stream().flatMap(TopicNames::note)).flatMap(names -> names);
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
        Topic topic = new Topic.Line("s" + section.number(), "", "");
        Stream<String> names = Stream.of("第" + Numerals.chinese(section.number()) + "部分", section.heading());
        return Stream.concat(names, section.variants().stream()).map(name -> new Named(name, topic));
    }

    private static Stream<Named> table(FormTable table) {
        Topic whole = new Topic.Line(table.id(), "", "");
        List<Named> names = new ArrayList<>();
        names.add(new Named("表" + Numerals.chinese(table.section()), whole));
        table.marks().stream().filter(mark -> table.groups().stream().noneMatch(g -> g.label().equals(mark)))
                .forEach(mark -> names.add(new Named(mark, whole)));
        for (FormRow row : table.rows()) {
            add(names, new Topic.Line(table.id(), row.id(), ""), row.label(), row.variants());
            row.columns().stream().map(c -> new Topic.Line(table.id(), row.id(), c)).forEach(f -> names.add(new Named(f.id(), f)));
        }
        for (FormColumn column : table.columns()) {
            add(names, new Topic.Line(table.id(), "", column.id()), column.id(), column.variants());
        }
        for (FormGroup group : table.groups()) {
            Topic.Line line = new Topic.Line(table.id(), group.id(), "");
            add(names, Citations.named(group.label()).orElse(line), group.label(), group.variants());
        }
        return names.stream();
    }

    private static void add(List<Named> names, Topic topic, String label, List<String> variants) {
        names.add(new Named(label, topic));
        names.add(new Named(LineNames.bare(label), topic));
        variants.forEach(v -> names.add(new Named(v, topic)));
    }

    private static Stream<Named> note(LineNote note) {
        String english = note.name().en();
        String bare = english.charAt(0) < 'A' ? english.substring(english.indexOf(' ') + 1) : english;
        return Stream.of(note.line().id(), note.name().zh(), english, bare).map(name -> new Named(name, note.line()));
    }

    /** Only for suggestions: the articles, and the items of those that have any. */
    private Stream<Named> clauses() {
        return IntStream.rangeClosed(1, Regulation.ARTICLES).boxed().flatMap(n -> regulation.article(n).stream())
                .flatMap(a -> IntStream.rangeClosed(0, a.items().size()).mapToObj(i -> clause(a.number(), i)));
    }

    static Named clause(int article, int item) {
        String name = "第" + Numerals.chinese(article) + "条" + (item == 0 ? "" : "第" + Numerals.chinese(item) + "项");
        return new Named(name, new Topic.Clause(article, item));
    }
}
