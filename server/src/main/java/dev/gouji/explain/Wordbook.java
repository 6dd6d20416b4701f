package dev.gouji.explain;

import dev.gouji.form.Forms;
import dev.gouji.grammar.Numerals;
import dev.gouji.message.Language;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Bilingual;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import dev.gouji.regulation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns our texts into words of one language: puts values in for {name} and names for [[33]]. */
final class Wordbook {

    private final Messages messages;
    private final Regulation regulation;
    private final Questions questions;
    private final PageAddresses addresses;
    private final LineNames lines;
    private final Sentences sentences;

    /** @param addresses the addresses of the pages that references lead to */
    Wordbook(Messages messages, Regulation regulation, Questions questions, Forms forms, PageAddresses addresses) {
        this.messages = messages;
        this.regulation = regulation;
        this.questions = questions;
        this.addresses = addresses;
        this.lines = new LineNames(messages, forms);
        this.sentences = new Sentences(messages.language());
    }

    Language language() {
        return messages.language();
    }

    LineNames lines() {
        return lines;
    }

    /** A text of the catalogue, by its key without {@code explain.}. */
    String say(String key) {
        return messages.text("explain." + key);
    }

    String say(Message message) {
        return messages.render(message);
    }

    LinkedText text(Bilingual text, Map<String, Value> values) {
        return expand(text.in(language()), values);
    }

    /** A short text without references. */
    String title(Bilingual title) {
        return title.in(language());
    }

    /** The first sentences of a text. */
    List<LinkedText> first(int most, Bilingual text, Map<String, Value> values) {
        return sentences.first(most, text.in(language())).stream().map(s -> expand(s, values)).toList();
    }

    /** Enough of a phrase to fill a short line. */
    LinkedText phrase(Bilingual text, Map<String, Value> values) {
        return expand(sentences.phrase(text.in(language())), values);
    }

    /** The name of a topic as words that lead to its page. */
    LinkedText link(Topic topic, String shown) {
        return LinkedText.link(shown, addresses.of(topic));
    }

    /** The same with further words in brackets behind them. */
    LinkedText link(Topic topic, String shown, String inBrackets) {
        String brackets = say(Message.of("explain.bracketed").with("words", inBrackets));
        return LinkedText.join("", List.of(link(topic, shown), LinkedText.of(brackets)));
    }

    /** The entry of a text: its first sentences in a hover, all of it in the whole page. */
    PageEntry entry(String label, int sentences, Bilingual text, Map<String, Value> values) {
        return new PageEntry(label, first(sentences, text, values), () -> List.of(text(text, values)));
    }

    /** The usual mistakes, in the whole page. */
    PageEntry mistakes(List<Bilingual> mistakes, Map<String, Value> values) {
        return PageEntry.fullOnly(say("mistakes"), () -> mistakes.stream().map(m -> text(m, values)).toList());
    }

    /** The lines of the report that a page is about, in the whole page. */
    PageEntry linesOf(List<Topic.Line> about) {
        return PageEntry.fullOnly(say("lines"), () -> about.isEmpty() ? List.of()
                : List.of(LinkedText.join(say("comma"), about.stream().map(line -> link(line, name(line))).toList())));
    }

    private LinkedText expand(String text, Map<String, Value> values) {
        List<LinkedText.Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            boolean reference = text.startsWith("[[", i);
            if (!reference && text.charAt(i) != '{') {
                plain.append(text.charAt(i++));
                continue;
            }
            int end = text.indexOf(reference ? "]]" : "}", i);
            String name = text.substring(i + (reference ? 2 : 1), end);
            String words = reference ? name(Topic.of(name)) : value(values.get(name));
            String shown = opensSentence(plain, pieces.isEmpty()) ? capital(words) : words;
            if (reference) {
                pieces.add(new LinkedText.Piece(plain.toString(), ""));
                pieces.addAll(link(Topic.of(name), shown).pieces());
                plain.setLength(0);
            } else {
                plain.append(shown);
            }
            i = end + (reference ? 2 : 1);
        }
        pieces.add(new LinkedText.Piece(plain.toString(), ""));
        return new LinkedText(pieces.stream().filter(p -> !p.words().isEmpty()).toList());
    }

    /** An English sentence begins with a capital. */
    private static boolean opensSentence(StringBuilder before, boolean first) {
        return before.isEmpty() ? first : before.length() > 1 && before.charAt(before.length() - 2) == '.';
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String value(Value value) {
        if (value instanceof Value.Number number) {
            return number.unit().equals(Value.Number.LIST) ? CountWords.of(number.number(), language()) : String.valueOf(number.number());
        }
        return day((Value.Day) value);
    }

    String day(Value.Day day) {
        Message message = Message.of(day.year() == 0 ? "explain.day" : "explain.date").with("day", day.day())
                .with("month", messages.text("explain.month." + day.month()));
        return messages.render(day.year() == 0 ? message : message.with("year", day.year()));
    }

    /** The name of a topic in running text. */
    String name(Topic topic) {
        if (topic instanceof Topic.Clause clause) {
            return clause(clause);
        }
        if (topic instanceof Topic.Line line) {
            return lines.inText(line);
        }
        if (topic instanceof Topic.Question question) {
            return questions.of(question).map(q -> say(Message.of("explain.question").with("name", title(q.name())))).orElse(topic.id());
        }
        return topic instanceof Topic.Document document ? document(document) : topic.id();
    }

    private String clause(Topic.Clause clause) {
        String article = number(clause.article());
        return clause.item() == 0 ? say(Message.of("explain.clause.article").with("article", article))
                : say(Message.of("explain.clause.item").with("article", article).with("item", number(clause.item())));
    }

    /** A clause's number as the 条例 writes it in this language. */
    String number(int number) {
        return language() == Language.ZH ? Numerals.chinese(number) : String.valueOf(number);
    }

    /** The 条例 has a short name that everybody knows; the notices are known by their numbers. */
    private String document(Topic.Document document) {
        if (document.key().equals(Regulation.KEY)) {
            return say("regulation");
        }
        String number = regulation.document(document.key()).map(CitedDocument::number).orElse(document.key());
        return language() == Language.ZH ? number : "“" + number + "”";
    }
}
