package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Refresh;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the hovers of at least ten places of each example report, in both languages, with files that people have read. Each
 * file lists its places ({@code === cell t3:一/总计}); -Dgouji.refresh=true rewrites the text below them.
 */
class HoverGoldenTest {

    private static final String PLACE = "=== ";
    private static final int MINIMUM = 10;

    static Stream<Path> reports() throws IOException {
        return Files.list(Refresh.resource("examples")).sorted();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hoversEqualTheReviewedFiles(Path report) {
        String name = report.getFileName().toString().replaceFirst("[.][a-z]+$", ".txt");
        Path golden = Refresh.resource("explain/hovers/" + name);
        List<String> places = Refresh.read(golden).lines().filter(l -> l.startsWith(PLACE)).map(l -> l.substring(PLACE.length())).toList();
        assertTrue(places.size() >= MINIMUM, () -> golden + " lists " + places.size() + " places");
        Hovers hovers = new Hovers(Refresh.read(report));
        Refresh.compare(golden, places.stream().map(place -> entry(hovers, place)).collect(Collectors.joining("\n")));
    }

    private static String entry(Hovers hovers, String place) {
        return PLACE + place + "\n" + Stream.of(Language.values()).map(language -> entry(hovers, place, language))
                .collect(Collectors.joining("\n"));
    }

    private static String entry(Hovers hovers, String place, Language language) {
        Explanation explanation = new Explainer(new Messages(language)).at(hovers.analysis(), hovers.offset(place)).orElseThrow(
                () -> new AssertionError("there is no hover at " + place));
        return "--- " + language.code() + ", at «" + hovers.analysis().text().at(explanation.span()) + "»\n"
                + explanation.markdown() + "\n\n" + explanation.plain() + "\n";
    }
}
