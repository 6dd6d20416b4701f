package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renames the body whose report it is. */
record BodyRenaming(String current, Span place, List<Span> places) implements Renaming {

    private static final int LONGEST = 30;

    static Optional<Renaming> at(Analysis analysis, String name, int offset) {
        List<Span> places = new ArrayList<>();
        String text = analysis.text().text();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            Span span = new Span(at, at + name.length());
            if (Renaming.isOwn(analysis, span)) {
                places.add(span);
            }
        }
        return places.stream().filter(p -> p.touches(offset)).findFirst().map(place -> new BodyRenaming(name, place, List.copyOf(places)));
    }

    @Override
    public Optional<Message> objection(String name) {
        boolean possible = !Cursor.isBlank(name) && name.length() <= LONGEST
                && name.chars().noneMatch(c -> c < ' ' || "，。；：、《》|<>#".indexOf(c) >= 0);
        return possible ? Optional.empty() : Optional.of(Message.of("rename.name"));
    }

    @Override
    public List<Edit> edits(String name) {
        return places.stream().map(place -> new Edit(place, name.trim())).toList();
    }
}
