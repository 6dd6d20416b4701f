package dev.gouji.lsp.feature;

import com.google.gson.JsonParser;
import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Language;

/** Views of texts, for tests of single features. */
final class Views {

    static final String URI = "file:///w/a.txt";

    private Views() {
    }

    /** @param introduction what the client says of itself */
    static View of(String text, String introduction) {
        Documents documents = new Documents();
        documents.open(URI, 7, text);
        return new View(documents.newest(URI).orElseThrow(), session(introduction));
    }

    static Session session(String introduction) {
        return Session.read(JsonParser.parseString(introduction).getAsJsonObject(), Language.ZH);
    }
}
