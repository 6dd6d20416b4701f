package dev.gouji.lsp;

import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import dev.gouji.text.decode.Garbled;
import dev.gouji.workspace.FileText;
import dev.gouji.workspace.ReportFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells of reports in GB18030 that the editor opened as something else, each once until it is open as what it is. */
final class WrongEncoding {

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** The report that the document should be; empty where it is what its file says. */
    static Optional<Path> of(Snapshot snapshot) {
        return Optional.of(snapshot).filter(s -> Garbled.is(s.text().text()))
                .flatMap(s -> FileNames.path(s.uri())).filter(WrongEncoding::isReport);
    }

    /** Whether the document is what its file says; if not, the warning is given once. */
    boolean isRight(Snapshot snapshot, Consumer<Message> warning) {
        Optional<Path> file = of(snapshot);
        if (file.isEmpty()) {
            forget(snapshot.uri());
        } else if (told.add(snapshot.uri())) {
            warning.accept(Message.of("lsp.encoding").with("path", file.get().toString()));
        }
        return file.isEmpty();
    }

    void forget(String uri) {
        told.remove(uri);
    }

    private static boolean isReport(Path file) {
        return ReportFiles.read(file).filter(text -> text instanceof FileText.Plain plain && plain.decoded().isGb18030())
                .flatMap(text -> text.analysis(Settings.DEFAULT)).filter(analysis -> analysis.report().recognised()).isPresent();
    }
}
