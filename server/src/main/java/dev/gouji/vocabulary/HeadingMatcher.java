package dev.gouji.vocabulary;

import dev.gouji.form.FormSection;
import dev.gouji.form.HeadingIndex;
import dev.gouji.form.Wording;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.text.Fold;
import dev.gouji.text.Phrases;
import java.util.Optional;

/** Finds the official section that a line may head. */
record HeadingMatcher(String text, HeadingIndex headings) {

    private static final int LONGEST_HEADING = 40;

    /**
     * A line that may head a section.
     *
     * @param bare whether it has neither a number nor a # before it
     */
    record Match(Heading heading, boolean bare) {

        /** The number of the section. */
        int section() {
            return heading.section().number();
        }

        /** Whether the line is bare and has other known words than the official ones, as prose may have. */
        boolean mayBeProse() {
            return bare && heading.wording() == Wording.VARIANT;
        }
    }

    /** Whether the line heads a section whatever stands around it. */
    boolean isHeading(Span content, Optional<Ordinal> ordinal) {
        Optional<Match> match = match(content, ordinal, false, false);
        return match.isPresent() && !match.get().mayBeProse();
    }

    /** Whether the words are those of a section, and the number is its own. */
    boolean isWhole(Span content, Optional<Ordinal> ordinal) {
        Optional<Match> match = match(content, ordinal, false, false);
        return match.isPresent() && ordinal.isPresent() && ordinal.get().number() == match.get().section()
                && (match.get().heading().wording() == Wording.OFFICIAL || match.get().heading().wording() == Wording.VARIANT);
    }

    /**
     * The section that a line may head.
     *
     * @param content the line without # and blanks
     * @param marked whether # stands before it
     * @param brackets whether （一） may number a section; it usually numbers a part of one
     */
    Optional<Match> match(Span content, Optional<Ordinal> ordinal, boolean marked, boolean brackets) {
        boolean part = !brackets && ordinal.isPresent() && numbersPart(ordinal.get());
        if (content.isEmpty() || content.length() > LONGEST_HEADING || part) {
            return Optional.empty();
        }
        int from = ordinal.isPresent() ? ordinal.get().marker().end() : content.start();
        String folded = Fold.label(text, from, content.end());
        if (folded.length() < 2) {
            return Optional.empty();
        }
        boolean bare = !marked && ordinal.isEmpty();
        Optional<Match> exact = exact(folded, bare);
        return exact.isPresent() || endsSentence(content, ordinal.isPresent()) ? exact : loose(folded, ordinal, bare);
    }

    /** Whether such a number usually opens a part of a section: （一）, （1）, 一是. */
    private static boolean numbersPart(Ordinal ordinal) {
        return switch (ordinal.style()) {
            case COUNT_BRACKETS, DIGIT_BRACKETS, COUNT_IS -> true;
            default -> false;
        };
    }

    /** Whether the line ends as a sentence does; behind a heading with its number, without other marks in it, some write 。 or ： too. */
    private boolean endsSentence(Span content, boolean numbered) {
        Span words = new Span(content.start(), content.end() - 1);
        boolean heading = numbered && !Phrases.anyOf(words.of(text), "。；，：,;:");
        return (heading ? "；，,;" : "。；，：,;:").indexOf(text.charAt(content.end() - 1)) >= 0;
    }

    private Optional<Match> exact(String folded, boolean bare) {
        Optional<Match> official = match(headings.official(folded), Wording.OFFICIAL, bare);
        return official.isPresent() ? official : match(headings.variant(folded), Wording.VARIANT, bare);
    }

    /** The section whose heading is misspelt here, or reworded if the line has the section's number. */
    private Optional<Match> loose(String folded, Optional<Ordinal> ordinal, boolean bare) {
        Optional<FormSection> misspelt = headings.misspelt(folded);
        return misspelt.isPresent() || ordinal.isEmpty() ? match(misspelt, Wording.MISSPELT, bare)
                : match(headings.reworded(folded, ordinal.get().number()), Wording.REWORDED, bare);
    }

    private static Optional<Match> match(Optional<FormSection> section, Wording wording, boolean bare) {
        return section.isPresent() ? Optional.of(new Match(new Heading(section.get(), wording), bare)) : Optional.empty();
    }
}
