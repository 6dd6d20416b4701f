package dev.gouji.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketedSpansTest {

    /** The characters between « and » must be hidden. */
    @ParameterizedTest
    @ValueSource(strings = {
        "«[»一、总体情况«]{.h2}»",
        "题目\n\n**«[»一、总体情况«]{style=\"color:red\"}»**\n",
        "| «[»1«]{.x}»«[»5«]{.x}» | «[»«]{#hits}» |",
        "  «[»合«]{.x}»«[»计«]{.x}»  «[»3«]{.x}»",
        "| «[»«[»3«]{.x}»«]{lang=\"zh\"}» |",
        "收到[申请]{.x}三件",
        "[新]{.x}[收]{.x}",
        "见[附件]{一} [1]{.x | 2} [a]{=}",
        "]{.x}",
        "| [1 | 2]{.x",
        "| [1] |",
    })
    void bracketsOfSpansAreHidden(String marked) {
        String hidden = Pattern.compile("«([^»]*)»").matcher(marked).replaceAll(match -> "\u200B".repeat(match.group(1).length()));
        assertEquals(hidden, BracketedSpans.hidden(marked.replaceAll("[«»]", "")));
    }

    @Test
    void aTextWithoutSpansIsReturnedAsItIs() {
        String text = "一、总体情况";
        assertSame(text, BracketedSpans.hidden(text));
    }
}
