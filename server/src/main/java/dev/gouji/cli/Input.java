package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.message.Message;
import dev.gouji.workspace.ConfigFiles;
import dev.gouji.workspace.PeerFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file to be read.
 *
 * @param settings those of its folder
 * @param file its content if it is text and could be read
 * @param analysis its analysis
 * @param fault why it could not be read
 * @param unmet why it is not compared with what its settings name, a sentence each
 */
record Input(Source source, ConfigFiles.Config settings, Optional<SourceFile> file, Optional<Analysis> analysis, Optional<Message> fault,
             List<Message> unmet) {

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

    /** Whether it is a report to be checked. What this program wrote about reports is one only where it is named. */
    boolean isReport() {
        return analysis.isPresent() && analysis.get().report().recognised() && (named() || !analysis.get().isOurs());
    }

    /** The same file held against its peers. */
    Input against(PeerFiles.Found found) {
        return new Input(source, settings, file, analysis.map(a -> a.under(settings.settings(), found.peers())), fault, found.faults());
    }
}
