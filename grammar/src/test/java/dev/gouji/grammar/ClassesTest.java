package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Classes.g4 and CharClass give the same classes to characters. If they differ, the grammars never see some letter. */
class ClassesTest {

    private static final Path GRAMMAR =
            Path.of(System.getProperty("basedir", "."), "src", "main", "antlr4", "imports", "Classes.g4");
    private static final Pattern LETTER = Pattern.compile("fragment \\w+ *: '([A-Z])' ; +// ([^,\n]*)");
    /** Traditional and half-width characters that the grammar does not list, with the character that it lists. */
    private static final Map<String, String> ALSO =
            Map.of("條", "条", "項", "项", "號", "号", "個", "个", "萬", "万", "億", "亿", "則", "则", "﹑", "、", "､", "、");

    @Test
    void eachCharacterHasTheClassThatTheGrammarGives() throws IOException {
        fromGrammar().forEach((character, letter) -> assertEquals(letter, letter(character.charAt(0)), character));
    }

    @Test
    void theGrammarListsEveryCharacterOfAClass() throws IOException {
        Map<String, Character> listed = fromGrammar();
        for (int c = 0x80; c <= Character.MAX_VALUE; c++) {
            String character = String.valueOf((char) c);
            boolean hasLetter = Character.isUpperCase(letter((char) c)) && CharClass.of((char) c) != CharClass.OTHER;
            assertTrue(!hasLetter || listed.containsKey(ALSO.getOrDefault(character, character)), character);
        }
    }

    @Test
    void theGrammarAndCharClassUseTheSameLetters() throws IOException {
        Set<Character> letters = new TreeSet<>(fromGrammar().values());
        Set<Character> used = new TreeSet<>();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertTrue(CharClass.of((char) c) >= 0, "ANTLR caches classes below 128 only");
            if (Character.isUpperCase(letter((char) c)) && CharClass.of((char) c) != CharClass.OTHER) {
                used.add(letter((char) c));
            }
        }
        assertEquals(letters, used);
    }

    @Test
    void fullWidthCharactersHaveTheClassOfLowerCaseAscii() {
        for (char c = '!'; c < 0x7F; c++) {
            boolean hasClassOfItsOwn = "|<>#`~&\\_@".indexOf(c) >= 0;
            char wide = (char) (c + 0xFEE0);
            assertEquals((byte) Character.toLowerCase(c), CharClass.of(c));
            if (!hasClassOfItsOwn) {
                assertEquals((byte) Character.toLowerCase(c), CharClass.of(wide), String.valueOf(wide));
            }
        }
    }

    @Test
    void blanksOfEveryKindAreSpaceAndTabsAndLineEndsAreNoBlanks() {
        for (char c : " \u00A0\u3000\u2003\u200B\u200E\u2028\u2029\u202F\u2060\uFEFF\u0085\0\u000B\f\u007F".toCharArray()) {
            assertTrue(CharClass.isBlank(c) && CharClass.isSpace(c), Integer.toHexString(c));
        }
        for (char c : "\t\r\n".toCharArray()) {
            assertTrue(!CharClass.isBlank(c) && CharClass.isSpace(c), Integer.toHexString(c));
        }
    }

    @Test
    void trimRemovesBlanksOfEveryKind() {
        assertEquals("a\u00A0b", CharClass.trim("\u200B\u3000\ta\u00A0b\r\n\u00A0"));
        assertEquals("", CharClass.trim(" \u2028 "));
    }

    private static Map<String, Character> fromGrammar() throws IOException {
        Map<String, Character> letters = new TreeMap<>();
        Matcher matcher = LETTER.matcher(Files.readString(GRAMMAR));
        while (matcher.find()) {
            for (String character : matcher.group(2).trim().split("")) {
                if (!character.isBlank() && matcher.group(1).charAt(0) != CharClass.OTHER) {
                    letters.put(character, matcher.group(1).charAt(0));
                }
            }
        }
        return letters;
    }

    private static char letter(char c) {
        return (char) CharClass.of(c);
    }
}
