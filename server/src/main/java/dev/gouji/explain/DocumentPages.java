package dev.gouji.explain;

import dev.gouji.message.Message;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.FeeStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages on the documents that reports cite. */
final class DocumentPages {

    /** Sentences that a hover has room for, on what a document means for the report. */
    private static final int SENTENCES = 2;

    private final Wordbook words;
    private final Authority authority;
    private final QuestionPages questions;

    DocumentPages(Wordbook words, Authority authority, QuestionPages questions) {
        this.words = words;
        this.authority = authority;
        this.questions = questions;
    }

    /** The hover of a document on fees shows its rates and nothing else. */
    Page page(CitedDocument document) {
        Topic.Document topic = new Topic.Document(document.key());
        boolean fee = !document.steps().isEmpty();
        List<PageEntry> entries = new ArrayList<>();
        entries.add(PageEntry.fullOnly(words.say("name"), () -> List.of(words.text(document.name(), document.values()))));
        entries.add(words.entry("", 1, document.meaning(), document.values()));
        entries.add(PageEntry.briefOnly("", rates(document)));
        entries.add(words.entry("", fee ? 1 : SENTENCES, document.forReport(), document.values()));
        document.date().ifPresent(day -> entries.add(PageEntry.same(words.say("issued"), List.of(words.day(day)))));
        entries.add(PageEntry.fullOnly(words.say("fees"), () -> document.steps().stream().map(this::step).map(LinkedText::of).toList()));
        entries.add(words.mistakes(document.mistakes(), document.values()));
        entries.add(questions.about(topic));
        return new Page(topic, title(document), entries, authority.original(document));
    }

    /** In English the number keeps its Chinese characters, the only way to find the document. */
    private String title(CitedDocument document) {
        return words.say(Message.of("explain.title.document").with("number", document.number())
                .with("title", words.title(document.title())));
    }

    /** All rates in two lines, one per way of counting. */
    private List<LinkedText> rates(CitedDocument document) {
        return Stream.of(FeeStep.By.values()).filter(by -> document.steps().stream().anyMatch(s -> s.by() == by))
                .map(by -> LinkedText.of(words.say("fee." + (by == FeeStep.By.COUNT ? "count" : "volume")) + words.say("colon")
                        + String.join(words.say("semicolon"), document.steps().stream().filter(s -> s.by() == by).map(this::step)
                        .toList())))
                .toList();
    }

    private String step(FeeStep step) {
        String unit = words.say("fee." + (step.by() == FeeStep.By.COUNT ? "requests" : "pages"));
        Message from = Message.of("explain.fee.above").with("from", step.from()).with("unit", unit);
        Message range = step.to().isEmpty() ? from
                : Message.of("explain.fee.range").with("from", step.from()).with("to", step.to().getAsInt()).with("unit", unit);
        String price = step.yuan() == 0 ? "explain.fee.free" : step.every() > 0 ? "explain.fee.rising" : "explain.fee.each";
        return words.say(Message.of(price).with("range", range).with("unit", unit)
                .with("yuan", step.yuan()).with("every", step.every()).with("more", step.more()));
    }
}
