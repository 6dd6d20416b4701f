package dev.gouji.text;

import java.util.ArrayList;
import java.util.List;

/** A part of an old sequence and the part of a new one that replaces it. Both ends are exclusive. */
record Hunk(int oldFrom, int oldEnd, int nowFrom, int nowEnd) {

    /** The most pairs of items that are compared. If there are more, the whole difference is one hunk. */
    private static final int MOST_PAIRS = 4_000_000;

    /** Whether an item of the old sequence is the same as one of the new. */
    interface Same {
        boolean at(int old, int now);
    }

    /**
     * The differences between two sequences, as small as possible. Sequences of the same length give one hunk at most.
     *
     * @param olds the length of the old sequence
     * @param nows the length of the new sequence
     */
    static List<Hunk> between(int olds, int nows, Same same) {
        int most = Math.min(olds, nows);
        int head = 0;
        while (head < most && same.at(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && same.at(olds - 1 - tail, nows - 1 - tail)) {
            tail++;
        }
        Hunk all = new Hunk(head, olds - tail, head, nows - tail);
        boolean single = olds == nows || (long) all.olds() * all.nows() > MOST_PAIRS;
        return all.isEmpty() ? List.of() : single ? List.of(all) : all.parts(same);
    }

    int olds() {
        return oldEnd - oldFrom;
    }

    int nows() {
        return nowEnd - nowFrom;
    }

    private boolean isEmpty() {
        return oldFrom == oldEnd && nowFrom == nowEnd;
    }

    /** The parts of this hunk between the items of a longest common subsequence. */
    private List<Hunk> parts(Same same) {
        int[][] common = common(same);
        List<Hunk> parts = new ArrayList<>();
        Hunk rest = this;
        int i = oldFrom;
        int j = nowFrom;
        while (i < oldEnd && j < nowEnd) {
            if (same.at(i, j)) {
                parts.add(new Hunk(rest.oldFrom, i++, rest.nowFrom, j++));
                rest = new Hunk(i, oldEnd, j, nowEnd);
            } else if (common[i + 1 - oldFrom][j - nowFrom] >= common[i - oldFrom][j + 1 - nowFrom]) {
                i++;
            } else {
                j++;
            }
        }
        parts.add(rest);
        parts.removeIf(Hunk::isEmpty);
        return parts;
    }

    /** For each pair of items, old and new, the length of the longest common subsequence from this pair on. */
    private int[][] common(Same same) {
        int[][] common = new int[olds() + 1][nows() + 1];
        for (int i = olds() - 1; i >= 0; i--) {
            for (int j = nows() - 1; j >= 0; j--) {
                common[i][j] = same.at(oldFrom + i, nowFrom + j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
