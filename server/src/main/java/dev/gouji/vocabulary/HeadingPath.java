package dev.gouji.vocabulary;

import dev.gouji.form.HeadingIndex;
import dev.gouji.form.Wording;
import dev.gouji.surface.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the headings of the official sections. Several lines may look like the heading of one section; those lines are taken that
 * together fit the official words and the official order best. A bare 主动公开情况 between sections one and three heads section two if
 * no other line does. If another heading of section two follows, it is only a part of section one.
 */
public final class HeadingPath {

    /** If fewer than two headings are found, lines numbered （一） are headings too, but only if there are at least so many. */
    private static final int FEWEST_IN_BRACKETS = 4;
    private static final int FEWEST_IN_CONTENTS = 3;
    private static final int SECTIONS = 6;
    /** The points for a line with the section's number. */
    private static final int NUMBERED = 10;
    /** The points for a line with something other than a heading below it. */
    private static final int FILLED = 6;

    private final HeadingMatcher matcher;
    private final List<Line> lines;

    /**
     * A line that may head a section.
     *
     * @param score how well it fits by itself: its words, its number and what follows it
     * @param filled whether something other than a heading follows
     */
    private record Candidate(int line, HeadingMatcher.Match match, int score, boolean filled) {

        int section() {
            return match.section();
        }
    }

    private HeadingPath(String text, HeadingIndex headings, List<Line> lines) {
        this.matcher = new HeadingMatcher(text, headings);
        this.lines = lines;
    }

    /** The headings by the numbers of their lines. */
    public static Map<Integer, Heading> find(String text, HeadingIndex headings, List<Line> lines) {
        return new HeadingPath(text, headings, lines).find();
    }

    private Map<Integer, Heading> find() {
        Map<Integer, Heading> found = path(candidates(false));
        if (found.size() < 2) {
            Map<Integer, Heading> withBrackets = path(candidates(true));
            found = withBrackets.size() >= FEWEST_IN_BRACKETS ? withBrackets : found;
        }
        return found;
    }

    /** @param brackets whether （一） may number a section */
    private List<Candidate> candidates(boolean brackets) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Text line) {
                Optional<HeadingMatcher.Match> match = match(line, brackets);
                if (match.isPresent()) {
                    boolean number = line.ordinal().isPresent() && line.ordinal().get().number() == match.get().section();
                    boolean filled = isFilled(i + 1, brackets);
                    int score = score(match.get().heading().wording()) + (number ? NUMBERED : 0) + (filled ? FILLED : 0);
                    candidates.add(new Candidate(i, match.get(), score, filled));
                }
            }
        }
        return withoutParts(withoutContents(candidates));
    }

    /** Leaves out headings of parts of a section. */
    private List<Candidate> withoutParts(List<Candidate> all) {
        PartHeadings parts = new PartHeadings(lines);
        int first = -1;
        int last = 0;
        for (Candidate heading : all) {
            first = first < 0 && heading.section() == 1 ? heading.line() : first;
            last = parts.isCounted(heading.line()) ? Math.max(last, heading.section()) : last;
        }
        List<Candidate> sections = new ArrayList<>();
        for (Candidate heading : all) {
            int number = heading.section();
            if (first < 0 || !parts.isPart(heading.line(), first, number, last > 1 && number <= last + 1)) {
                sections.add(heading);
            }
        }
        return sections;
    }

    /** Leaves out a table of contents: three or more headings at the top with nothing between them, if one occurs again below. */
    private static List<Candidate> withoutContents(List<Candidate> all) {
        int run = 0;
        while (run < all.size() && !all.get(run).filled()) {
            run++;
        }
        List<Candidate> body = all.subList(run, all.size());
        boolean repeated = false;
        for (Candidate heading : all.subList(0, run)) {
            for (Candidate other : body) {
                repeated |= other.section() == heading.section();
            }
        }
        return run >= FEWEST_IN_CONTENTS && repeated ? body : all;
    }

    private static int score(Wording wording) {
        return switch (wording) {
            case OFFICIAL -> 100;
            case VARIANT -> 80;
            case MISSPELT, LONGER -> 70;
            case REWORDED -> 60;
        };
    }

    /** Whether something other than a heading follows; in a table of contents headings follow each other. */
    private boolean isFilled(int from, boolean brackets) {
        int i = from;
        while (i < lines.size() && lines.get(i).isPassedOver()) {
            i++;
        }
        return i < lines.size() && !(lines.get(i) instanceof Line.Text line && match(line, brackets).isPresent());
    }

    private Optional<HeadingMatcher.Match> match(Line.Text line, boolean brackets) {
        return matcher.match(line.content(), line.ordinal(), line.level() > 0, brackets);
    }

    /** The headings: the best ones in official order, then those of other sections out of order, then bare lines that fill a gap. */
    private static Map<Integer, Heading> path(List<Candidate> candidates) {
        Map<Integer, Candidate> path = ordered(candidates);
        for (Candidate candidate : candidates) {
            if (!candidate.match().mayBeProse()) {
                path.putIfAbsent(candidate.section(), candidate);
            }
        }
        for (Candidate candidate : candidates) {
            int number = candidate.section();
            Candidate before = path.get(number - 1);
            Candidate behind = path.get(number + 1);
            boolean missing = candidate.match().mayBeProse() && (!path.containsKey(number) || path.get(number).match().mayBeProse());
            boolean inGap = before != null && before.line() < candidate.line()
                    && (behind == null ? number == SECTIONS : candidate.line() < behind.line());
            if (missing && inGap) {
                path.put(number, candidate);
            }
        }
        Map<Integer, Heading> found = new TreeMap<>();
        for (Candidate heading : path.values()) {
            found.put(heading.line(), heading.match().heading());
        }
        return found;
    }

    /**
     * Headings in official order, in the text too.
     *
     * @param sum the sum of their scores
     */
    private record Path(int sum, Map<Integer, Candidate> bySection) {

        static final Path NONE = new Path(0, Map.of());

        Path with(Candidate heading) {
            Map<Integer, Candidate> more = new TreeMap<>(bySection);
            more.put(heading.section(), heading);
            return new Path(sum + heading.score(), more);
        }

        static Path best(List<Path> paths) {
            Path best = NONE;
            for (Path path : paths) {
                best = path.sum() > best.sum() ? path : best;
            }
            return best;
        }
    }

    /** The path with the highest sum, as its headings by section. For each section the best path that ends with it is kept. */
    private static Map<Integer, Candidate> ordered(List<Candidate> candidates) {
        List<Path> ending = new ArrayList<>(Collections.nCopies(SECTIONS + 1, Path.NONE));
        for (Candidate candidate : candidates) {
            int number = candidate.section();
            Path path = candidate.match().mayBeProse() ? Path.NONE : Path.best(ending.subList(0, number)).with(candidate);
            if (path.sum() > ending.get(number).sum()) {
                ending.set(number, path);
            }
        }
        return new TreeMap<>(Path.best(ending).bySection());
    }
}
