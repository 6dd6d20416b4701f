package dev.gouji.lsp;

import java.io.PrintStream;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Puts LSP4J's own log on standard error, one line a record, as long as it is open. Nothing of it goes to the client:
 * what it complains of is often that nothing can be sent there.
 */
final class WireLog extends Handler {

    /** A client that cancels what was answered a moment ago does nothing wrong. */
    private static final String LATE_CANCEL = "Unmatched cancel notification";

    private final Logger logger = Logger.getLogger("org.eclipse.lsp4j");
    private final PrintStream errors;

    private WireLog(PrintStream errors) {
        this.errors = errors;
    }

    static WireLog open(PrintStream errors) {
        WireLog log = new WireLog(errors);
        log.setLevel(Level.WARNING);
        log.logger.setUseParentHandlers(false);
        log.logger.addHandler(log);
        return log;
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry) && !entry.getMessage().startsWith(LATE_CANCEL)) {
            errors.println(entry.getThrown() == null ? Log.oneLine(entry.getMessage()) : Log.sentence(entry.getThrown()));
        }
    }

    @Override
    public void flush() {
        errors.flush();
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
