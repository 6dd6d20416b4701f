package dev.gouji.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final List<ClaimSubject> SUBJECTS = ClaimWords.OFFICIAL.subjects();

    @Test
    void namingFindsTheSameSubjectsAsAPlainSearch() {
        Random random = new Random(5);
        for (int run = 0; run < 5000; run++) {
            String text = words(random) + "其中" + words(random) + words(random);
            int start = random.nextInt(text.length());
            int end = start + random.nextInt(text.length() - start + 1);
            String part = text.substring(start, end);
            List<ClaimSubject> plain = SUBJECTS.stream().filter(s -> Phrases.anyIn(part, s.words().naming())).toList();
            assertEquals(plain, ClaimWords.OFFICIAL.naming().in(text, start, end), part);
        }
    }

    private static String words(Random random) {
        List<String> naming = SUBJECTS.get(random.nextInt(SUBJECTS.size())).words().naming();
        return naming.get(random.nextInt(naming.size()));
    }
}
