package dev.gouji.lsp.feature;

import com.google.gson.JsonParser;
import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lsp.document.ClientSettings;
import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.LastSent;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.SettingsFile;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Language;
import dev.gouji.office.OfficeReader;
import dev.gouji.office.jvm.JavaPlatform;
import dev.gouji.regulation.StatuteText;
import dev.gouji.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Views of texts, for tests of single features. */
public final class Views {

    public static final String URI = "file:///w/a.txt";

    private Views() {
    }

    /** @param initializeParams the client's initialize parameters */
    public static View of(String text, String initializeParams) {
        Session session = session(initializeParams);
        return new View(Snapshot.of(URI, 7, new SourceText(text)), session,
                new TestContext(ClientSettings.read(session.options()), new LastSent()));
    }

    /** The view of a document with its own language id, settings and peers. */
    public static View of(Snapshot snapshot, String initializeParams) {
        Session session = session(initializeParams);
        return new View(snapshot, session, new TestContext(ClientSettings.read(session.options()), new LastSent()));
    }

    /** {@link DocumentContext#NOWHERE} with the user's settings, the tokens already sent, a date and a reader of files. */
    private record TestContext(ClientSettings settings, LastSent lastSent) implements DocumentContext {

        @Override
        public List<Finding> findings(Snapshot snapshot) {
            return NOWHERE.findings(snapshot);
        }

        @Override
        public Analysis judged(Snapshot snapshot) {
            return NOWHERE.judged(snapshot);
        }

        @Override
        public Optional<SettingsFile> settingsFile(Snapshot snapshot) {
            return NOWHERE.settingsFile(snapshot);
        }

        @Override
        public Optional<Peer> report(String uri) {
            return NOWHERE.report(uri);
        }

        @Override
        public List<Roster> rosters() {
            return NOWHERE.rosters();
        }

        @Override
        public StatuteText statute() {
            return NOWHERE.statute();
        }

        @Override
        public Optional<String> page(String name, String text) {
            return NOWHERE.page(name, text);
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 1, 15);
        }

        @Override
        public OfficeReader office() {
            return new OfficeReader(new JavaPlatform());
        }
    }

    public static Session session(String initializeParams) {
        return Session.read(JsonValue.parse(JsonParser.parseString(initializeParams).toString()), Language.ZH);
    }
}
