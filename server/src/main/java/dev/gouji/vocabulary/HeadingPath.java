package dev.gouji.vocabulary;

import dev.gouji.form.FormSection;
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
 * Finds the headings of the official sections by their words and by their order: of all lines that may head a section the
 * row of them that keeps best to both. So a bare 主动公开情况 heads section two between sections one and three, where the
 * heading of section two is missing, and is a part of section one where that heading stands further down.
 */
public final class HeadingPath {

    /** With this many headings in brackets, and none without, they are sections; fewer are parts of one. */
    private static final int MOST_IN_BRACKETS = 4;
    private static final int FEWEST_IN_CONTENTS = 3;
    private static final int SECTIONS = 6;
    private static final int NUMBERED = 10;
    private static final int FILLED = 6;
    /** Such a line is a heading at any place. */
    private static final int SURE = 60;

    private final HeadingMatcher matcher;
    private final List<Line> lines;

    /**
     * A line that may head a section.
     *
     * @param filled whether something other than a further heading follows
     */
    private record Candidate(int line, FormSection section, Wording wording, int score, boolean bareVariant, boolean filled) {
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
            Map<Integer, Heading> lower = path(candidates(true));
            found = lower.size() >= MOST_IN_BRACKETS ? lower : found;
        }
        return found;
    }

    private List<Candidate> candidates(boolean brackets) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Text line) {
                Optional<HeadingMatcher.Match> match = matcher.match(line.content(), line.ordinal(), line.level() > 0, brackets);
                if (match.isPresent()) {
                    HeadingMatcher.Match m = match.get();
                    boolean number = line.ordinal().isPresent() && line.ordinal().get().number() == m.section().number();
                    boolean filled = isFilled(i + 1, brackets);
                    int score = score(m.wording()) + (number ? NUMBERED : 0) + (filled ? FILLED : 0);
                    candidates.add(new Candidate(i, m.section(), m.wording(), score, m.bare() && m.wording() == Wording.VARIANT, filled));
                }
            }
        }
        return withoutParts(withoutContents(candidates));
    }

    private List<Candidate> withoutParts(List<Candidate> all) {
        PartHeadings parts = new PartHeadings(lines);
        int first = -1;
        int last = 0;
        for (Candidate heading : all) {
            first = first < 0 && heading.section().number() == 1 ? heading.line() : first;
            last = parts.isCounted(heading.line()) ? Math.max(last, heading.section().number()) : last;
        }
        List<Candidate> sections = new ArrayList<>();
        for (Candidate heading : all) {
            int number = heading.section().number();
            if (first < 0 || !parts.isPart(heading.line(), first, number, last > 1 && number <= last + 1)) {
                sections.add(heading);
            }
        }
        return sections;
    }

    /** Headings one under another with nothing between them, some of which stand again below: a table of contents. */
    private static List<Candidate> withoutContents(List<Candidate> all) {
        int run = 0;
        while (run < all.size() && !all.get(run).filled()) {
            run++;
        }
        List<Candidate> body = all.subList(run, all.size());
        boolean repeated = false;
        for (Candidate heading : all.subList(0, run)) {
            for (Candidate other : body) {
                repeated |= other.section().number() == heading.section().number();
            }
        }
        return run >= FEWEST_IN_CONTENTS && repeated ? body : all;
    }

    private static int score(Wording wording) {
        return switch (wording) {
            case OFFICIAL -> 100;
            case VARIANT -> 80;
            case MISSPELT, LONGER -> 70;
            case REWORDED -> SURE;
        };
    }

    /** Whether something else than a heading follows: not so in a table of contents. */
    private boolean isFilled(int from, boolean brackets) {
        int i = from;
        while (i < lines.size() && (lines.get(i) instanceof Line.Gap || lines.get(i) instanceof Line.Page
                || lines.get(i) instanceof Line.Comment)) {
            i++;
        }
        return i < lines.size() && !(lines.get(i) instanceof Line.Text line
                && matcher.match(line.content(), line.ordinal(), line.level() > 0, brackets).isPresent());
    }

    /** The best row of headings in official order, then those at other places, then bare ones that fill a gap. */
    private static Map<Integer, Heading> path(List<Candidate> candidates) {
        Map<Integer, Candidate> path = ordered(candidates);
        for (Candidate candidate : candidates) {
            Candidate other = path.get(candidate.section().number());
            boolean better = other == null || !isInPath(other, path) && candidate.score() > other.score();
            if (!candidate.bareVariant() && better) {
                path.put(candidate.section().number(), candidate);
            }
        }
        for (Candidate candidate : candidates) {
            int number = candidate.section().number();
            Candidate before = path.get(number - 1);
            Candidate behind = path.get(number + 1);
            boolean hole = candidate.bareVariant() && (!path.containsKey(number) || path.get(number).bareVariant());
            boolean open = before != null && before.line() < candidate.line()
                    && (behind == null ? number == SECTIONS : candidate.line() < behind.line());
            if (hole && open) {
                path.put(number, candidate);
            }
        }
        Map<Integer, Heading> found = new TreeMap<>();
        for (Candidate heading : path.values()) {
            found.put(heading.line(), new Heading(heading.section(), heading.wording()));
        }
        return found;
    }

    /** Whether each earlier heading stands before it and each later one after it. */
    private static boolean isInPath(Candidate candidate, Map<Integer, Candidate> path) {
        for (Candidate other : path.values()) {
            int lines = Integer.compare(other.line(), candidate.line());
            if (lines != Integer.compare(other.section().number(), candidate.section().number())) {
                return false;
            }
        }
        return true;
    }

    /** Headings in official order, the later ones further down. */
    private record Path(int sum, Map<Integer, Candidate> bySection) {

        static final Path NONE = new Path(0, Map.of());

        Path with(Candidate heading) {
            Map<Integer, Candidate> more = new TreeMap<>(bySection);
            more.put(heading.section().number(), heading);
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

    /** By section the headings of the path whose scores add up to most. */
    private static Map<Integer, Candidate> ordered(List<Candidate> candidates) {
        List<Path> ending = new ArrayList<>(Collections.nCopies(SECTIONS + 1, Path.NONE));
        for (Candidate candidate : candidates) {
            int number = candidate.section().number();
            Path path = candidate.bareVariant() ? Path.NONE : Path.best(ending.subList(0, number)).with(candidate);
            if (path.sum() > ending.get(number).sum()) {
                ending.set(number, path);
            }
        }
        return new TreeMap<>(Path.best(ending).bySection());
    }
}
