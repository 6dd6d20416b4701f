package dev.gouji.form;

import dev.gouji.text.Fold;
import dev.gouji.text.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the section of a heading by its text, which is folded (see {@link Fold#label}) and has no number. */
public final class HeadingIndex {

    private final List<FormSection> sections;
    private final Map<String, FormSection> official = new HashMap<>();
    private final Map<String, FormSection> variants = new HashMap<>();
    private final List<String> headings;
    private final int longest;

    HeadingIndex(List<FormSection> sections) {
        this.sections = sections;
        List<String> folded = new ArrayList<>();
        for (FormSection section : sections) {
            String heading = Fold.label(section.heading());
            folded.add(heading);
            official.putIfAbsent(heading, section);
            for (String variant : section.variants()) {
                variants.putIfAbsent(Fold.label(variant), section);
            }
        }
        this.headings = List.copyOf(folded);
        int most = 0;
        for (Map<String, FormSection> known : List.of(official, variants)) {
            for (String heading : known.keySet()) {
                most = Math.max(most, heading.length());
            }
        }
        this.longest = most;
    }

    /** How many characters the longest known heading has. */
    public int longest() {
        return longest;
    }

    /** The section with this heading in its official words. */
    public Optional<FormSection> official(String folded) {
        return Optional.ofNullable(official.get(folded));
    }

    /** The section of which these words are another known heading. */
    public Optional<FormSection> variant(String folded) {
        return Optional.ofNullable(variants.get(folded));
    }

    /** The section whose heading differs from this text by one character in six at most. */
    public Optional<FormSection> misspelt(String folded) {
        for (int i = 0; i < headings.size(); i++) {
            int most = headings.get(i).length() / 6;
            if (Math.abs(headings.get(i).length() - folded.length()) <= most && most > 0
                    && EditDistance.within(headings.get(i), folded, most) <= most) {
                return Optional.of(sections.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the text has all words of one of the signs of any section ({@link FormSection#signs}). */
    public boolean hasSigns(String folded) {
        for (FormSection section : sections) {
            if (hasSigns(folded, section)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSigns(String folded, FormSection section) {
        for (List<String> words : section.signs()) {
            if (Phrases.allIn(folded, words)) {
                return true;
            }
        }
        return false;
    }

    /** The section of this number, if the text has all words of one of its signs. */
    public Optional<FormSection> reworded(String folded, int number) {
        for (FormSection section : sections) {
            if (section.number() == number && hasSigns(folded, section)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
