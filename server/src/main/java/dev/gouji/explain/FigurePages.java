package dev.gouji.explain;

import dev.gouji.message.Message;
import dev.gouji.regulation.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages on single figures: what their row and their column mean, and their relations to other figures. */
final class FigurePages {

    private final Wordbook words;
    private final Authority authority;

    FigurePages(Wordbook words, Authority authority) {
        this.words = words;
        this.authority = authority;
    }

    Page page(Topic.Line figure, LineNote row, LineNote column, Figures figures) {
        List<String> here = figures.relations(figure);
        boolean entered = !figures.isComputed(figure);
        List<PageEntry> entries = new ArrayList<>();
        entries.add(words.entry("", 1, row.meaning(), row.values()));
        entries.add(words.entry(words.lines().alone(column.line()), 1, column.meaning(), column.values()));
        entries.add(phrase("counts", row, column, LineNote::counts, entered));
        entries.add(phrase("excludes", row, column, LineNote::excludes, entered));
        entries.add(relations(row, column, here.isEmpty()));
        entries.add(PageEntry.same("", here));
        entries.add(PageEntry.fullOnly(words.say("mistakes"), () -> texts(row, column, LineNote::errors).toList()));
        Set<Topic> basis = new LinkedHashSet<>(Stream.of(row, column).flatMap(n -> n.basis().stream()).toList());
        return new Page(figure, title(figure, figures.stated(figure)), entries, authority.basis(List.copyOf(basis)));
    }

    private String title(Topic.Line figure, Optional<String> stated) {
        Message title = Message.of("explain.title.line").inTable(figure.table())
                .with("name", words.lines().alone(figure));
        return Wordbook.capital(words.say(title)) + stated.map(s -> words.say("colon") + s).orElse("");
    }

    /** What counts or does not. The short page of a sum leaves it out, since its relations say what counts. */
    private PageEntry phrase(String label, LineNote row, LineNote column, Function<LineNote, Bilingual> text, boolean brief) {
        return new PageEntry(words.say(label), brief ? List.of(words.phrase(text.apply(row), row.values())) : List.of(),
                () -> texts(row, column, note -> List.of(text.apply(note))).toList());
    }

    /** The relations. The short page has that of the column, which says more of a figure than that of the row. */
    private PageEntry relations(LineNote row, LineNote column, boolean brief) {
        List<LinkedText> first = Stream.of(column, row)
                .flatMap(n -> n.relation().stream().map(r -> words.first(1, r, n.values()).get(0))).limit(1).toList();
        return new PageEntry(words.say("relation"), brief ? first : List.of(),
                () -> texts(column, row, note -> note.relation().stream().toList()).toList());
    }

    private Stream<LinkedText> texts(LineNote one, LineNote other, Function<LineNote, List<Bilingual>> texts) {
        return Stream.of(one, other).flatMap(n -> texts.apply(n).stream().map(t -> words.text(t, n.values())));
    }
}
