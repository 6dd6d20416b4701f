package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.message.Message;
import dev.gouji.workspace.ConfigFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A file that was to be read.
 *
 * @param settings those of its folder
 * @param file what was read of a text, empty where nothing could be
 * @param analysis what it says
 * @param fault why not
 */
record Input(Source source, ConfigFiles.Config settings, Optional<SourceFile> file, Optional<Analysis> analysis, Optional<Message> fault) {

    /** As the user wrote it, or below a folder that the user wrote. */
    Path path() {
        return source.path();
    }

    /** Whether the user named the file itself. */
    boolean named() {
        return source.named();
    }

    /** Whether it is a report to be checked. In a folder, what this program wrote for a reviewer is none. */
    boolean isReport() {
        return analysis.isPresent() && analysis.get().report().recognised()
                && (named() || analysis.get().document().isEmpty() || !analysis.get().document().get().isReview());
    }

    /** The same file, its analysis replaced by another one of it. */
    Input held(UnaryOperator<Analysis> against) {
        return new Input(source, settings, file, analysis.map(against), fault);
    }
}
