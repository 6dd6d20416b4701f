package dev.gouji.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {

    private static List<String> edits(String before, String after) {
        List<Edit> edits = LineDifference.between(before, after);
        assertEquals(after, Edit.apply(before, edits));
        return edits.stream().map(e -> e.span().start() + ":" + e.span().of(before) + "→" + e.newText()).toList();
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertEquals(List.of(), edits("甲\n乙\n", "甲\n乙\n"));
    }

    @Test
    void anInsertedLineIsOneEdit() {
        assertEquals(List.of("2:→丙\n", "5:2→3"), edits("甲\n乙\n\t2\n丁\n", "甲\n丙\n乙\n\t3\n丁\n"));
    }

    @Test
    void aDeletedLineIsOneEdit() {
        assertEquals(List.of("3:\t2\n→", "10:5→6"), edits("\t1\n\t2\n\t3\n\t5\n", "\t1\n\t3\n\t6\n"));
    }

    @Test
    void aSplitParagraphIsOneInsertedLineEnd() {
        assertEquals(List.of("2:→\n"), edits("甲乙丙丁\n戊\n", "甲乙\n丙丁\n戊\n"));
    }

    @Test
    void theEditsOfRandomTextsLeadToTheOtherText() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String before = lines(random);
            String after = lines(random);
            edits(before, after);
        }
        String many = "\t0\n".repeat(3_000);
        assertTrue(edits(many, "表" + many + many + "末").size() > 0);
    }

    private static String lines(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(i -> List.of("", "\t0", "甲𠮷", "甲乙").get(i)).collect(Collectors.joining("\n"));
    }
}
