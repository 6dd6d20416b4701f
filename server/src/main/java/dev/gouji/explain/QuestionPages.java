package dev.gouji.explain;

import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The pages on what drafters often ask, and the list of them. */
final class QuestionPages {

    private final Wordbook words;
    private final Authority authority;
    private final Questions questions;

    QuestionPages(Wordbook words, Authority authority, Questions questions) {
        this.words = words;
        this.authority = authority;
        this.questions = questions;
    }

    Page page(Question question) {
        List<PageEntry> entries = new ArrayList<>();
        entries.add(words.entry("", 1, question.answer(), question.values()));
        String sureness = words.say("sure." + question.sureness().name().toLowerCase(Locale.ROOT));
        entries.add(PageEntry.same(words.say("sure"), LinkedText.join(words.say("semicolon"),
                List.of(LinkedText.of(sureness), words.text(question.source(), question.values())))));
        question.ask().ifPresent(ask -> entries.add(PageEntry.same(words.say("ask"), words.text(ask, question.values()))));
        entries.add(words.linesOf(question.lines()));
        String title = words.say(Message.of("explain.title.question").with("question", words.title(question.question())));
        return new Page(question.topic(), title, entries, authority.basis(question.basis()));
    }

    /** All questions, each with the name under which it is found. */
    Page index() {
        List<PageEntry> entries = List.of(PageEntry.same("", List.of(words.say("questions.how"))),
                PageEntry.fullOnly("", () -> questions.all().stream().map(this::listed).toList()));
        return new Page(new Topic.Question(""), words.say("questions.title"), entries, List.of());
    }

    /** The question, and behind it the name under which it is found. */
    private LinkedText listed(Question question) {
        return words.link(question.topic(), words.title(question.question()), words.title(question.name()));
    }

    /** The questions whose answers are based on a clause. */
    PageEntry about(Topic.Clause clause) {
        return links(question -> question.isAbout(clause));
    }

    /** The questions about a line of the report. */
    PageEntry about(Topic.Line line) {
        return links(question -> question.lines().contains(line));
    }

    /** The questions whose answers are based on a document. */
    PageEntry about(Topic.Document document) {
        return links(question -> question.basis().contains(document));
    }

    private PageEntry links(Predicate<Question> wanted) {
        return PageEntry.fullOnly(words.say("questions"), () -> questions.all().stream().filter(wanted).map(this::listed).toList());
    }
}
