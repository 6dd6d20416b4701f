package dev.gouji.edit;

import dev.gouji.grammar.Span;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;

/** Proposes the titles of documents that reports cite, after 《. */
final class DocumentProposals {

    private static final String SHORT_NAME = "条例";
    /** Characters that no title has. The search for 》 ends at them. */
    private static final String OTHER_WORDS = "《，。；：！？,; \t|";

    private DocumentProposals() {
    }

    static List<Proposal> at(Cursor cursor) {
        String before = cursor.before();
        int open = before.lastIndexOf('《');
        if (open < 0 || before.indexOf('》', open) >= 0) {
            return List.of();
        }
        String typed = before.substring(open + 1);
        Span span = new Span(cursor.line().start() + open, end(cursor));
        List<Proposal> out = new ArrayList<>();
        for (CitedDocument document : new Regulation().documents()) {
            add(out, document.name().zh(), document, typed, span);
            if (document.key().equals(Regulation.KEY)) {
                add(out, SHORT_NAME, document, typed, span);
            }
        }
        return out;
    }

    /** The end of what is replaced: behind 》 if the cursor is in a title, 《条¦例》, and else the cursor. */
    private static int end(Cursor cursor) {
        String text = cursor.analysis().text().text();
        int at = cursor.offset();
        while (at < cursor.line().end() && OTHER_WORDS.indexOf(text.charAt(at)) < 0 && text.charAt(at) != '》') {
            at++;
        }
        return at < cursor.line().end() && text.charAt(at) == '》' ? at + 1 : cursor.offset();
    }

    private static void add(List<Proposal> out, String name, CitedDocument document, String typed, Span span) {
        if (name.startsWith(typed)) {
            String text = "《" + name + "》";
            out.add(new Proposal(Proposal.Kind.DOCUMENT, text, document.number(), span, text, text, "doc:" + document.key()));
        }
    }
}
