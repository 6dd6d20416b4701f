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

/** Compares incremental changes of a document with plain replacement in a string. */
class ChangesTest {

    private static final int ROUNDS = 400;
    private static final String[] PIECES = {"1", "18", "表", "三（七）", "𠮷", "é", "\t", " ", "\n", "\r\n", "\r", "|", "\n\n"};

    @ParameterizedTest
    @EnumSource
    void changesAtRandomPlacesGiveTheSameText(PositionEncoding encoding) {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            TestEditor editor = new TestEditor(encoding, text(random, 30));
            for (int i = random.nextInt(6); i >= 0; i--) {
                int start = place(random, editor.text, 0);
                editor.replace(start, place(random, editor.text, start), text(random, 3));
            }
            editor.assertSameText();
        }
    }

    /** Editors send "replace all" and several cursors from the last place to the first. */
    @ParameterizedTest
    @EnumSource
    void changesFromTheEndToTheStartGiveTheSameText(PositionEncoding encoding) {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            TestEditor editor = new TestEditor(encoding, text(random, 40));
            int end = place(random, editor.text, 0);
            while (end > 0) {
                int start = Math.min(end, place(random, editor.text.substring(0, end), 0));
                editor.replace(start, end, text(random, 3));
                end = start - random.nextInt(3);
                while (end > 0 && Columns.isTorn(editor.text, end)) {
                    end--;
                }
            }
            editor.assertSameText();
        }
    }

    @Test
    void aChangeWithoutRangeReplacesTheWholeText() {
        TestEditor editor = new TestEditor(PositionEncoding.UTF_16, "甲\n乙");
        editor.replace(0, 1, "丙");
        editor.changes.add(new TextDocumentContentChangeEvent("丁\n戊"));
        editor.text = "丁\n戊";
        editor.replace(2, 3, "己");
        editor.assertSameText();
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** A random place outside CRLF and surrogate pairs. */
    private static int place(Random random, String text, int from) {
        int place = from + random.nextInt(text.length() - from + 1);
        return Columns.isTorn(text, place) ? place + 1 : place;
    }

    /** Replaces in a string and notes what an editor would send. */
    private static final class TestEditor {

        private final PositionEncoding encoding;
        private final String before;
        private final List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
        private String text;

        TestEditor(PositionEncoding encoding, String text) {
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

        void assertSameText() {
            assertEquals(text, Changes.apply(Optional.of(new SourceText(before)),
                    changes.stream().map(Optional::of).toList(), encoding).orElseThrow().text(),
                    () -> "the text differs: " + before + " after " + changes);
        }
    }
}
