package dev.gouji;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and checking unfinished or odd texts never fails, and every place lies within the text. */
class RobustnessTest {

    private static final int RANDOM_TEXTS = 2_000;
    private static final List<String> SIGNS = List.of("\t", "|", "\n", "\n\n", "\r\n", "\r", "<td>", "</td>", "<tr>", "</table>",
            "<table>", "<!--", "-->", "```\n", "𠮷", "\0", "\u2028", "\u00A0", "\u3000", "0", "12", "3件", "－", "约5", "&nbsp;", "»");

    static Stream<Fixture> fixtures() {
        return Fixture.all();
    }

    @Test
    void everyPrefixOfAReportWithOneCellPerLineIsRead() {
        prefixes(Fixture.named("wrong/2021-one-total.txt").text(), 1);
    }

    @Test
    void everyPrefixOfAMarkdownReportIsRead() {
        prefixes(Fixture.named("wrong/2021-markdown-mixed.md").text(), 1);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFixtureIsReadCutOffAtEvery43rdCharacter(Fixture fixture) {
        prefixes(fixture.text(), 43);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong/2021-entered.txt", "wrong/2021-carry.md", "right/2021-html.md"})
    void aReportIsReadWithoutAnyOneOfItsLines(String fixture) {
        List<String> lines = List.of(Fixture.named(fixture).text().split("(?<=\n)"));
        for (int i = 0; i < lines.size(); i++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(i);
            TextInvariants.check(String.join("", rest));
        }
    }

    @Test
    void linesOfReportsAreReadInAnyOrder() {
        List<String> lines = Fixture.all().flatMap(f -> Stream.of(f.text().split("(?<=\n)"))).toList();
        LongStream.range(0, RANDOM_TEXTS).forEach(seed -> TextInvariants.check(randomText(lines, new Random(seed))));
    }

    @Test
    void textsOfFewCharactersAreRead() {
        for (String text : new String[] {"", "\n", "\r", " ", "\t", "|", "<", "<table>", "<td>", "\uD842", "一、", "#", "```", "<!--",
            "政府信息公开工作年度报告", "2021年政府信息公开工作年度报告\n"}) {
            TextInvariants.check(text);
        }
    }

    private static void prefixes(String text, int step) {
        for (int end = 0; end <= text.length(); end += step) {
            TextInvariants.check(text.substring(0, end));
        }
    }

    /** Random lines and pieces of lines of all surface forms, and random signs. */
    private static String randomText(List<String> lines, Random random) {
        StringBuilder out = new StringBuilder(random.nextBoolean() ? "某镇2021年政府信息公开工作年度报告\n" : "");
        for (int left = random.nextInt(120); left > 0; left--) {
            String line = lines.get(random.nextInt(lines.size()));
            switch (random.nextInt(8)) {
                case 0 -> out.append(SIGNS.get(random.nextInt(SIGNS.size())));
                case 1 -> out.append(line, 0, random.nextInt(line.length() + 1));
                case 2 -> out.append(line.substring(random.nextInt(line.length() + 1)));
                default -> out.append(line);
            }
        }
        return out.toString();
    }
}
