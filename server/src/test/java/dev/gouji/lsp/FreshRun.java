package dev.gouji.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.gouji.analysis.Analysis;
import dev.gouji.files.ConfigFiles;
import dev.gouji.files.PeerFiles;
import dev.gouji.files.ReportFiles;
import dev.gouji.files.Walk;
import dev.gouji.lint.peer.PeerIndex;
import dev.gouji.lint.peer.Peers;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.diagnostic.Diagnostics;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.lsp.json.ProtocolJson;
import dev.gouji.message.Language;
import dev.gouji.settings.IgnoreRules;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A run over a folder as the command line makes it: an editor should show the same once nothing more happens. */
final class FreshRun {

    private final Path folder;
    private final Session session;
    private final PeerFiles peers = new PeerFiles();
    private final ConfigFiles configs = new ConfigFiles();
    private final List<Path> found;
    private final PeerIndex<Path> around = new PeerIndex<>();

    /** @param files the texts to write, by their path within the folder */
    FreshRun(Path folder, Map<String, String> files, String initializeParams) {
        this.folder = folder;
        this.session = Session.read(JsonValue.parse(JsonParser.parseString(initializeParams).toString()), Language.ZH);
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            found = new Walk(configs, IgnoreRules.NONE, folder).below(folder);
            found.forEach(file -> peers.body(file).ifPresent(body -> around.add(body, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a search of the folder finds the file. */
    boolean finds(String name) {
        return found.contains(folder.resolve(name));
    }

    /** The diagnostics of a file, as they are published under this name. */
    JsonArray diagnostics(String name, String uri) {
        Path file = folder.resolve(name);
        ConfigFiles.Config config = configs.of(file);
        String text = ReportFiles.read(file).flatMap(f -> f.analysis(Settings.DEFAULT)).orElseThrow().text().text();
        Analysis analysis = new Analysis(new SourceText(text), config.settings());
        Peers run = peers.of(file, analysis.report(), config, () -> around).peers();
        Peers shownPeers = new Peers(run.lastYear(), run.bodies(), run.twin().map(twin -> shown(Path.of(twin))));
        Snapshot snapshot = Snapshot.of(uri, 1, new SourceText(text)).under(config.settings(), shownPeers);
        return JsonParser.parseString(new ProtocolJson().text(Diagnostics.of(new View(snapshot, session)))).getAsJsonArray();
    }

    /** The name of a file in an editor: its path from the folder on. */
    private String shown(Path file) {
        return folder.relativize(file).toString();
    }
}
