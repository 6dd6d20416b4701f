package dev.gouji.explain;

import dev.gouji.form.Forms;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds or makes the page on a topic. */
final class Pages {

    private final Wordbook words;
    private final Regulation regulation;
    private final LineNotes notes;
    private final Questions questions;
    private final Authority authority;
    private final QuestionPages answers;
    private final ClausePages clauses;
    private final LinePages lines;
    private final FigurePages figures;
    private final DocumentPages documents;

    Pages(Messages messages, Regulation regulation, Forms forms, LineNotes notes, Questions questions, PageAddresses addresses) {
        this.words = new Wordbook(messages, regulation, questions, forms, addresses);
        this.regulation = regulation;
        this.notes = notes;
        this.questions = questions;
        this.authority = new Authority(words, regulation);
        this.answers = new QuestionPages(words, authority, questions);
        this.clauses = new ClausePages(words, authority, regulation, answers);
        this.lines = new LinePages(words, authority, answers);
        this.figures = new FigurePages(words, authority);
        this.documents = new DocumentPages(words, authority, answers);
    }

    Wordbook words() {
        return words;
    }

    /** The pages on a topic, newest form first: two if the forms differ in it. */
    List<Page> all(Topic topic) {
        if (topic instanceof Topic.Line line && !line.isFigure()) {
            return notes.of(line).stream().map(note -> lines.page(note, Figures.NONE)).toList();
        }
        return page(topic, Optional.empty(), Figures.NONE).stream().toList();
    }

    /** The page on a topic, for a form and with the figures of the report at hand. */
    Optional<Page> page(Topic topic, Optional<String> form, Figures here) {
        if (topic instanceof Topic.Clause clause) {
            return Optional.of(clauses.page(clause, here));
        }
        if (topic instanceof Topic.Document document) {
            return regulation.document(document.key()).map(documents::page);
        }
        if (topic instanceof Topic.Question question) {
            return question.isIndex() ? Optional.of(answers.index()) : questions.of(question).map(answers::page);
        }
        return topic instanceof Topic.Line line ? line(line, form, here) : Optional.empty();
    }

    private Optional<Page> line(Topic.Line line, Optional<String> form, Figures here) {
        if (!line.isFigure()) {
            return notes.of(line, form).map(note -> lines.page(note, here));
        }
        return notes.of(line.columnOnly(), form).flatMap(column -> notes.of(line.rowOnly(), column.form().or(() -> form))
                .map(row -> figures.page(line, row, column, here)));
    }

    Optional<String> counts(Topic.Line line, String form) {
        return notes.of(line, Optional.of(form)).map(lines::counts);
    }

    String line(Topic.Clause clause) {
        return authority.title(clause);
    }

    String gist(Topic.Line line) {
        return notes.of(line, Optional.empty()).map(note -> words.first(1, note.meaning(), note.values()).stream()
                .map(LinkedText::words).collect(Collectors.joining())).orElse("");
    }

    /** A sentence that the 条例 has no such clause, and what it has instead; empty if it has the clause. */
    Optional<String> absent(Topic.Clause clause) {
        return clauses.absent(clause).map(reason -> clauses.absentTitle(clause) + words.say("stop") + words.say(reason));
    }

    /** The page on an article with the titles of all articles of the range that it opens. */
    Page range(Topic.Clause first, int last, Figures here) {
        Page page = clauses.page(first, here);
        List<PageEntry> entries = new ArrayList<>(page.entries());
        entries.add(1, clauses.range(first.article(), last));
        return new Page(page.topic(), page.title(), List.copyOf(entries), page.authority());
    }
}
