package dev.gouji.claim;

import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds statements that no request was received: 未收到, then the applicants and the matter, then 申请. An unknown word between them
 * (当面, 听证, 复议) limits the statement to a part.
 */
final class NoneClaims {

    private static final int MOST_WORDS = 24;
    private static final List<String> ABOUT = List.of("公开", "政府信息");
    private static final List<String> PERSONS = List.of("公民", "个人", "群众", "公众", "申请人");
    /** Without persons beside them they are only some of the applicants: 未收到法人或其他组织的政府信息公开申请. */
    private static final List<String> ORGANISATIONS = List.of("法人", "组织", "企业");
    /** What may stand behind 申请 to say what was asked for: 申请公开政府信息, 申请政府信息公开. */
    private static final List<String> ASKED = List.of("公开", "政府信息公开", "信息公开");
    private static final String ON_REQUEST = "依申请公开";

    private final ClaimWords words;

    NoneClaims(ClaimWords words) {
        this.words = words;
    }

    /**
     * The places where a line states that.
     *
     * @param start where the line starts in the text
     */
    List<Span> places(String content, int start) {
        List<Span> places = new ArrayList<>(0);
        for (String open : words.has(WordKind.NONE_CLOSES, content) ? words.of(WordKind.NONE_OPENS) : List.<String>of()) {
            for (int at = content.indexOf(open); at >= 0; at = content.indexOf(open, at + 1)) {
                int end = end(content, at + open.length());
                if (end >= 0) {
                    places.add(new Span(start + at, start + end));
                }
            }
        }
        return places;
    }

    /**
     * The end of the statement, behind 申请 or 依申请公开. It is -1 if other words than filler stand before it, or if it does not name
     * disclosure.
     */
    private int end(String content, int from) {
        String closes = words.of(WordKind.NONE_CLOSES).get(0);
        int named = -1;
        int at = from;
        for (int i = 0; i < MOST_WORDS; i++) {
            if (content.startsWith(closes, at)) {
                int behind = at + closes.length();
                String between = content.substring(from, at);
                boolean about = Phrases.anyIn(between, ABOUT) || Phrases.longestAt(content, behind, ASKED) > 0;
                boolean all = Phrases.anyIn(between, PERSONS) || !Phrases.anyIn(between, ORGANISATIONS);
                return about && all ? behind : -1;
            }
            int length = filler(content, at);
            if (length == 0) {
                return named;
            }
            at += length;
            named = content.startsWith(ON_REQUEST, at - length) ? at : named;
        }
        return named;
    }

    /** The length of the longest filler word there. */
    private int filler(String content, int at) {
        return Phrases.longestAt(content, at, words.of(WordKind.NONE_FILLER));
    }
}
