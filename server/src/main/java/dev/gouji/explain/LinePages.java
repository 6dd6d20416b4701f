package dev.gouji.explain;

import dev.gouji.message.Message;
import dev.gouji.regulation.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** The pages on sections, tables, rows and columns. */
final class LinePages {

    private final Wordbook words;
    private final Authority authority;
    private final QuestionPages questions;

    LinePages(Wordbook words, Authority authority, QuestionPages questions) {
        this.words = words;
        this.authority = authority;
        this.questions = questions;
    }

    Page page(LineNote note, Figures figures) {
        PageEntry here = here(note.line(), figures);
        List<PageEntry> entries = new ArrayList<>();
        note.form().ifPresent(form -> entries.add(PageEntry.fullOnly(words.say("form"), () -> List.of(LinkedText.of(form(form))))));
        entries.add(words.entry("", 1, note.meaning(), note.values()));
        entries.add(phrase("counts", note, note.counts()));
        entries.add(phrase("excludes", note, note.excludes()));
        note.unit().ifPresent(unit -> entries.add(PageEntry.fullOnly(words.say("unit"), () -> List.of(text(note, unit)))));
        note.relation().ifPresent(relation -> entries.add(new PageEntry(words.say("relation"),
                here.brief().isEmpty() ? words.first(1, relation, note.values()) : List.of(), () -> List.of(text(note, relation)))));
        entries.add(here);
        entries.add(words.mistakes(note.errors(), note.values()));
        entries.add(questions.about(note.line()));
        return new Page(note.line(), title(note), entries, authority.basis(note.basis()));
    }

    /** The relations of a line with its figures; if it has no relations, its figures alone. */
    private PageEntry here(Topic.Line line, Figures figures) {
        List<String> relations = figures.relations(line);
        return relations.isEmpty() ? PageEntry.same(words.say("here"), figures.of(List.of(line)).stream().toList())
                : PageEntry.same("", relations);
    }

    private PageEntry phrase(String label, LineNote note, Bilingual text) {
        return new PageEntry(words.say(label), List.of(words.phrase(text, note.values())), () -> List.of(text(note, text)));
    }

    /** What counts and what does not, a line each. */
    String counts(LineNote note) {
        return entry("counts", note, note.counts()) + "\n" + entry("excludes", note, note.excludes());
    }

    private String entry(String label, LineNote note, Bilingual text) {
        return words.say(label) + words.say("colon") + words.phrase(text, note.values()).words();
    }

    private LinkedText text(LineNote note, Bilingual text) {
        return words.text(text, note.values());
    }

    private String title(LineNote note) {
        Topic.Line line = note.line();
        String name = note.name().in(words.language());
        if (line.isSection()) {
            return words.say(Message.of("explain.title.section").with("name", name));
        }
        String key = line.column().isEmpty() ? "explain.title.line" : "explain.title.column";
        Message title = Message.of(key).inTable(line.table()).with("name", name);
        return Wordbook.capital(words.say(title));
    }

    private String form(String form) {
        return words.say(Message.of("explain.form.of").with("form", form));
    }
}
