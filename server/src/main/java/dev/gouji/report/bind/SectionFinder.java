package dev.gouji.report.bind;

import dev.gouji.form.FormSection;
import dev.gouji.form.HeadingIndex;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Section;
import dev.gouji.text.Fold;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the official sections among the lines that are no part of a table. */
final class SectionFinder {

    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_PART = 60;
    /** So many headings in brackets, and none without, are sections; fewer are parts of one. */
    private static final int MOST_IN_BRACKETS = 4;
    private static final int FEWEST_IN_CONTENTS = 3;

    private final SyntaxTree tree;
    private final HeadingIndex headings;
    /** What has been found out about lines so far, by the numbers of their blocks: each is asked for several times. */
    private final List<Optional<Match>> lines;

    SectionFinder(SyntaxTree tree, HeadingIndex headings) {
        this.tree = tree;
        this.headings = headings;
        this.lines = new ArrayList<>(Collections.nCopies(tree.blocks().size(), null));
    }

    /** A line that may head a section. */
    private record Candidate(int block, FormSection section, Section.Wording wording, Span heading,
                             Optional<Ordinal> ordinal, boolean filled) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            return Integer.compare(block, other.block);
        }
    }

    /** Whether the line is an official heading as it stands, so that it is no part of a cell. */
    boolean isHeading(int block) {
        return line(block, (Block.Text) tree.blocks().get(block)).isPresent();
    }

    private Optional<Match> line(int block, Block.Text line) {
        if (lines.get(block) == null) {
            lines.set(block, match(line.content(), line.ordinal(), false, false));
        }
        return lines.get(block);
    }

    /** The sections, in the order of the text; of headings that stand twice the one that fits best. */
    List<Section> find(boolean[] taken) {
        Map<Integer, Candidate> best = best(withoutContents(candidates(taken, false)));
        if (best.size() < 2) {
            Map<Integer, Candidate> lower = best(withoutContents(candidates(taken, true)));
            best = lower.size() >= MOST_IN_BRACKETS ? lower : best;
        }
        List<Candidate> ordered = new ArrayList<>(best.values());
        Collections.sort(ordered);
        List<Section> sections = new ArrayList<>(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            int end = i + 1 < ordered.size() ? ordered.get(i + 1).block() : tree.blocks().size();
            sections.add(section(ordered.get(i), end, taken));
        }
        return List.copyOf(sections);
    }

    /** Headings one under another with nothing between them, some of which stand again below: a table of contents. */
    private static List<Candidate> withoutContents(List<Candidate> all) {
        int run = 0;
        while (run < all.size() && !all.get(run).filled()) {
            run++;
        }
        if (run < FEWEST_IN_CONTENTS) {
            return all;
        }
        List<Candidate> body = all.subList(run, all.size());
        Set<Integer> filled = body.stream().map(c -> c.section().number()).collect(Collectors.toSet());
        boolean repeated = all.subList(0, run).stream().anyMatch(c -> filled.contains(c.section().number()));
        return repeated ? body : all;
    }

    private static Map<Integer, Candidate> best(List<Candidate> candidates) {
        Map<Integer, Candidate> best = new TreeMap<>();
        for (Candidate candidate : candidates) {
            int number = candidate.section().number();
            best.put(number, best.containsKey(number) ? better(best.get(number), candidate) : candidate);
        }
        return best;
    }

    private static Candidate better(Candidate a, Candidate b) {
        if (a.wording() != b.wording()) {
            return a.wording().compareTo(b.wording()) <= 0 ? a : b;
        }
        if (a.ordinal().isPresent() != b.ordinal().isPresent()) {
            return a.ordinal().isPresent() ? a : b;
        }
        return a.filled() || !b.filled() ? a : b;
    }

    private List<Candidate> candidates(boolean[] taken, boolean brackets) {
        List<Candidate> out = new ArrayList<>();
        for (int i = 0; i < tree.blocks().size(); i++) {
            Block block = tree.blocks().get(i);
            if (taken[i]) {
                continue;
            }
            if (block instanceof Block.Text line) {
                Optional<Match> match = brackets ? match(line.content(), line.ordinal(), false, true) : line(i, line);
                add(out, i, line.content(), line.ordinal(), match, taken);
            } else if (block instanceof Block.Heading heading) {
                Optional<Match> match = match(heading.content(), heading.ordinal(), true, brackets);
                add(out, i, heading.content(), heading.ordinal(), match, taken);
            }
        }
        return out;
    }

    private void add(List<Candidate> out, int block, Span content, Optional<Ordinal> ordinal, Optional<Match> match,
                     boolean[] taken) {
        if (match.isPresent()) {
            out.add(new Candidate(block, match.get().section(), match.get().wording(), content, ordinal,
                    isFilled(block + 1, taken)));
        }
    }

    /** Whether something other than a further heading follows: a table of contents has none. */
    private boolean isFilled(int from, boolean[] taken) {
        for (int i = from; i < tree.blocks().size(); i++) {
            Block block = tree.blocks().get(i);
            if (taken[i] || block instanceof Block.Row || block instanceof Block.Table) {
                return true;
            }
            if (block instanceof Block.Text) {
                return !isHeading(i);
            }
            if (block instanceof Block.Heading) {
                return true;
            }
        }
        return false;
    }

    private record Match(FormSection section, Section.Wording wording) {
    }

    private Optional<Match> match(Span content, Optional<Ordinal> ordinal, boolean marked, boolean brackets) {
        boolean lower = !brackets && ordinal.isPresent() && isLower(ordinal.get());
        if (content.isEmpty() || content.length() > LONGEST_HEADING || lower) {
            return Optional.empty();
        }
        int from = ordinal.isPresent() ? ordinal.get().marker().end() : content.start();
        String folded = Fold.label(tree.text(), from, content.end());
        if (folded.length() < 2) {
            return Optional.empty();
        }
        Optional<Match> exact = exact(folded, marked || ordinal.isPresent());
        return exact.isPresent() || endsSentence(content) ? exact : loose(folded, ordinal);
    }

    private static boolean isLower(Ordinal ordinal) {
        return switch (ordinal.style()) {
            case COUNT_BRACKETS, DIGIT_BRACKETS, COUNT_IS -> true;
            default -> false;
        };
    }

    private boolean endsSentence(Span content) {
        return "。；，：,;:".indexOf(tree.text().charAt(content.end() - 1)) >= 0;
    }

    /** An unmarked line without a number is a heading only in the official words. */
    private Optional<Match> exact(String folded, boolean variants) {
        Optional<FormSection> official = headings.official(folded);
        return official.isPresent() || !variants ? match(official, Section.Wording.OFFICIAL)
                : match(headings.variant(folded), Section.Wording.VARIANT);
    }

    private static Optional<Match> match(Optional<FormSection> section, Section.Wording wording) {
        return section.isPresent() ? Optional.of(new Match(section.get(), wording)) : Optional.empty();
    }

    private Optional<Match> loose(String folded, Optional<Ordinal> ordinal) {
        Optional<FormSection> misspelt = headings.misspelt(folded);
        return misspelt.isPresent() || ordinal.isEmpty() ? match(misspelt, Section.Wording.MISSPELT)
                : match(headings.reworded(folded, ordinal.get().number()), Section.Wording.REWORDED);
    }

    private Section section(Candidate candidate, int end, boolean[] taken) {
        int start = tree.blocks().get(candidate.block()).span().start();
        int stop = end < tree.blocks().size() ? tree.blocks().get(end).span().start() : tree.text().length();
        return new Section(candidate.section(), candidate.heading(), candidate.ordinal(), candidate.wording(),
                new Span(start, stop), parts(candidate.block() + 1, end, stop, taken));
    }

    private List<Section.Part> parts(int from, int to, int stop, boolean[] taken) {
        Deque<Section.Part> parts = new ArrayDeque<>();
        for (int i = to - 1; i >= from; i--) {
            if (!taken[i]) {
                int end = parts.isEmpty() ? stop : parts.getFirst().span().start();
                Optional<Section.Part> part = part(tree.blocks().get(i), end);
                if (part.isPresent()) {
                    parts.addFirst(part.get());
                }
            }
        }
        return List.copyOf(parts);
    }

    private Optional<Section.Part> part(Block block, int end) {
        Optional<Ordinal> ordinal = block instanceof Block.Text line ? line.ordinal()
                : block instanceof Block.Heading heading ? heading.ordinal() : Optional.empty();
        if (ordinal.isEmpty() || ordinal.get().style() == Ordinal.Style.COUNT_IS) {
            return Optional.empty();
        }
        Span content = block instanceof Block.Text line ? line.content() : ((Block.Heading) block).content();
        Span name = new Span(content.start(), sentenceEnd(content));
        return name.length() > LONGEST_PART ? Optional.empty()
                : Optional.of(new Section.Part(name, ordinal.get(), new Span(block.span().start(), end)));
    }

    private int sentenceEnd(Span content) {
        for (int i = content.start(); i < content.end(); i++) {
            if ("。：；".indexOf(tree.text().charAt(i)) >= 0) {
                return i;
            }
        }
        int end = content.end();
        while (end > content.start() && CharClass.isSpace(tree.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
