package dev.gouji.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Refresh;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of VS Code starts before the engine, so it has its own lists of file names. They must equal those of the server. */
class ReportNamesTest {

    private static final Path CLIENT = Path.of(System.getProperty("basedir", "."), "..", "vscode-client");
    private static final Pattern LIST = Pattern.compile("年(?:度报告|报)[^\"]*?\\.\\{([a-z,]+)}\"");

    private static List<String> endings() {
        String pattern = ReportNames.pattern();
        return Arrays.stream(pattern.substring(pattern.indexOf('{') + 1, pattern.indexOf('}')).split(","))
                .filter(ending -> ending.equals(ending.toLowerCase())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"package.json", "src/activation.ts"})
    void theClientSearchesForTheSameFileNames(String file) {
        List<MatchResult> lists = LIST.matcher(Refresh.read(CLIENT.resolve(file))).results().toList();
        assertFalse(lists.isEmpty(), file);
        lists.forEach(list -> assertEquals(endings(), List.of(list.group(1).split(",")), list.group()));
    }

    @Test
    void theClientShowsTheTextOfTheSameFileNames() {
        MatchResult office = Pattern.compile("/(\\\\\\.\\(.+\\)\\$)/i").matcher(Refresh.read(CLIENT.resolve("src/word/addresses.ts")))
                .results().findFirst().orElseThrow();
        Pattern shown = Pattern.compile(office.group(1));
        assertTrue(endings().size() > 1);
        endings().forEach(ending -> assertEquals(ReportNames.isOfficeFile("a." + ending), shown.matcher("a." + ending).find(), ending));
    }
}
