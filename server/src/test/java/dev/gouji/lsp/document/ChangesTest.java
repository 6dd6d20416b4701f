package dev.gouji.lsp.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.lsp.Columns;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Incremental changes against plain replacement in a string. */
class ChangesTest {

    private static final int ROUNDS = 400;
    private static final String[] PIECES = {"1", "18", "表", "三（七）", "𠮷", "é", "\t", " ", "\n", "\r\n", "\r", "|", "\n\n"};

    @ParameterizedTest
    @EnumSource
    void changesAnywhere(PositionEncoding encoding) {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Typist typist = new Typist(encoding, text(random, 30));
            for (int i = random.nextInt(6); i >= 0; i--) {
                int start = place(random, typist.text, 0);
                typist.replace(start, place(random, typist.text, start), text(random, 3));
            }
            typist.assertSame();
        }
    }

    /** Editors send "replace all" and several cursors from the last place to the first. */
    @ParameterizedTest
    @EnumSource
    void changesFromTheEndToTheStart(PositionEncoding encoding) {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            Typist typist = new Typist(encoding, text(random, 40));
            int end = place(random, typist.text, 0);
            while (end > 0) {
                int start = Math.min(end, place(random, typist.text.substring(0, end), 0));
                typist.replace(start, end, text(random, 3));
                end = start - random.nextInt(3);
                while (end > 0 && Columns.isTorn(typist.text, end)) {
                    end--;
                }
            }
            typist.assertSame();
        }
    }

    @Test
    void aChangeWithoutRangeIsTheWholeText() {
        Typist typist = new Typist(PositionEncoding.UTF_16, "甲\n乙");
        typist.replace(0, 1, "丙");
        typist.changes.add(new TextDocumentContentChangeEvent("丁\n戊"));
        typist.text = "丁\n戊";
        typist.replace(2, 3, "己");
        typist.assertSame();
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** A place that has a column. */
    private static int place(Random random, String text, int from) {
        int place = from + random.nextInt(text.length() - from + 1);
        return Columns.isTorn(text, place) ? place + 1 : place;
    }

    /** Replaces in a string and notes what an editor would send. */
    private static final class Typist {

        private final PositionEncoding encoding;
        private final String before;
        private final List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
        private String text;

        Typist(PositionEncoding encoding, String text) {
            this.encoding = encoding;
            this.before = text;
            this.text = text;
        }

        void replace(int start, int end, String by) {
            changes.add(new TextDocumentContentChangeEvent(new Range(position(start), position(end)), by));
            text = text.substring(0, start) + by + text.substring(end);
        }

        private Position position(int index) {
            return new Position(Columns.line(text, index), Columns.character(text, index, encoding.code()));
        }

        void assertSame() {
            assertEquals(text, Changes.apply(Optional.of(new SourceText(before)),
                    changes.stream().map(Optional::of).toList(), encoding).orElseThrow().text(),
                    () -> "from " + before + " by " + changes);
        }
    }
}
