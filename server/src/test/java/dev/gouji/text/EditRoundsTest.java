package dev.gouji.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EditRoundsTest {

    @Test
    void editsOfTheSamePlaceBecomeOneEdit() {
        List<List<Edit>> rounds = List.of(List.of(new Edit(new Span(1, 2), "xyz")), List.of(new Edit(new Span(2, 4), "")));
        assertEquals(List.of(new Edit(new Span(1, 2), "x")), EditRounds.asOne(3, rounds));
    }

    @Test
    void theJoinedEditsGiveTheSameTextAsTheRounds() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            String text = "一二三四五六七八九十";
            String now = text;
            List<List<Edit>> rounds = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                List<Edit> edits = edits(random, now.length());
                rounds.add(edits);
                now = Edit.apply(now, edits);
            }
            assertEquals(now, Edit.apply(text, EditRounds.asOne(text.length(), rounds)), rounds.toString());
        }
    }

    private static List<Edit> edits(Random random, int length) {
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        while (at <= length) {
            int start = at + random.nextInt(4);
            int end = start + random.nextInt(3);
            if (end <= length) {
                edits.add(new Edit(new Span(start, end), "abc".substring(random.nextInt(4))));
            }
            at = end + 1;
        }
        return edits;
    }
}
