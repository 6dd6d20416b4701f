package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.files.ConfigFiles;
import dev.gouji.files.PeerFiles;
import dev.gouji.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of a run, read or refused.
 *
 * @param settings the settings for the file
 * @param file its content; empty if it could not be read, or is a Word file or a page
 * @param analysis its analysis; empty if it could not be read
 * @param fault why it could not be read
 * @param peerFaults one sentence for each report that its settings name and that it cannot be compared with
 */
record Input(Source source, ConfigFiles.Config settings, Optional<SourceFile> file, Optional<Analysis> analysis, Optional<Message> fault,
             List<Message> peerFaults) {

    /** A file that is compared with no other. */
    Input(Source source, ConfigFiles.Config settings, Optional<SourceFile> file, Optional<Analysis> analysis, Optional<Message> fault) {
        this(source, settings, file, analysis, fault, List.of());
    }

    /** The path as the user typed it, or below a folder that the user typed. */
    Path path() {
        return source.path();
    }

    /** Whether the user named the file itself. */
    boolean named() {
        return source.named();
    }

    /** Whether it is a report to be checked. A file that this program wrote about reports, as a sum, is one only if the user named it. */
    boolean isReport() {
        return analysis.isPresent() && analysis.get().report().recognised() && (named() || !analysis.get().isOurs());
    }

    /** The sentence that the file is no report. */
    Message noReport() {
        return Message.of("cli.no-report").with("path", path().toString());
    }

    /** The same file compared with its peers. */
    Input against(PeerFiles.Found found) {
        return new Input(source, settings, file, analysis.map(a -> a.under(settings.settings(), found.peers())), fault, found.faults());
    }
}
