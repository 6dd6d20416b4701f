package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.message.Message;
import dev.gouji.workspace.ConfigFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A file to be read.
 *
 * @param settings those of its folder
 * @param file its content if it is text and could be read
 * @param analysis its analysis
 * @param fault why it could not be read
 */
record Input(Source source, ConfigFiles.Config settings, Optional<SourceFile> file, Optional<Analysis> analysis, Optional<Message> fault) {

    /** The path as the user typed it, or below a folder that the user typed. */
    Path path() {
        return source.path();
    }

    /** Whether the user named the file itself. */
    boolean named() {
        return source.named();
    }

    /** Whether it is a report to be checked. Review copies that a walk finds are not. */
    boolean isReport() {
        return analysis.isPresent() && analysis.get().report().recognised()
                && (named() || analysis.get().document().isEmpty() || !analysis.get().document().get().isReview());
    }

    /** The same file with another analysis. */
    Input held(UnaryOperator<Analysis> against) {
        return new Input(source, settings, file, analysis.map(against), fault);
    }
}
