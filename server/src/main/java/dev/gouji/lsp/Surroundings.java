package dev.gouji.lsp;

import dev.gouji.analysis.Analysis;
import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.World;
import dev.gouji.regulation.StatuteText;
import dev.gouji.workspace.ReportFiles;
import dev.gouji.workspace.ReportReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What lies around a document, as far as a question asks for it.
 *
 * @param cancelled ends the work by an exception where the client no longer waits
 */
record Surroundings(Documents documents, FolderSettings settings, Machine machine, Session session, Runnable cancelled)
        implements World {

    /** A folder with more files than this is no folder of reports; the first ones must do. */
    private static final int MOST_FILES = 2000;

    @Override
    public List<Snapshot> open() {
        return documents.uris().stream().flatMap(uri -> documents.newest(uri).stream())
                .sorted(Comparator.comparing(Snapshot::uri)).toList();
    }

    @Override
    public void eachFile(BiConsumer<URI, Analysis> visitor) {
        Set<Path> done = new HashSet<>();
        documents.uris().forEach(uri -> FileNames.path(uri).map(Surroundings::plain).ifPresent(done::add));
        for (Path folder : session.folders()) {
            for (Path file : files(folder)) {
                cancelled.run();
                if (done.size() < MOST_FILES && done.add(plain(file))) {
                    ReportReader.read(file).filter(analysis -> analysis.document().isEmpty())
                            .ifPresent(analysis -> visitor.accept(file.toUri(), analysis));
                }
            }
        }
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static List<Path> files(Path folder) {
        try {
            return Files.isDirectory(folder) ? ReportFiles.below(folder, MOST_FILES) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A page belongs to no document; it quotes what is mounted for one of those that are open. */
    @Override
    public StatuteText statute(String uri) {
        Stream<String> asked = uri.isEmpty() ? open().stream().map(Snapshot::uri) : Stream.of(uri);
        return Stream.concat(asked, Stream.of("")).map(u -> settings.statute(u, session.textFile(), fault -> { }))
                .filter(text -> !text.equals(StatuteText.NONE)).findFirst().orElse(StatuteText.NONE);
    }

    @Override
    public Optional<URI> keep(String page, String text) {
        return machine.pages().keep(session.messages().language().name().toLowerCase(Locale.ROOT) + "/" + page, text)
                .map(Path::toUri);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(machine.clock());
    }
}
