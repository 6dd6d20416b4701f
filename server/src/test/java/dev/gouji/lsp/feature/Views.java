package dev.gouji.lsp.feature;

import com.google.gson.JsonParser;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Language;
import dev.gouji.text.SourceText;

/** Views of texts, for tests of single features. */
public final class Views {

    public static final String URI = "file:///w/a.txt";

    private Views() {
    }

    /** @param introduction what the client says of itself */
    public static View of(String text, String introduction) {
        return new View(Snapshot.of(URI, 7, new SourceText(text)), session(introduction));
    }

    public static Session session(String introduction) {
        return Session.read(JsonValue.parse(JsonParser.parseString(introduction).toString()), Language.ZH);
    }
}
