package dev.gouji.lsp.process;

import dev.gouji.message.Language;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/** {@code gouji lsp}: connects the server to its client and runs it. */
public final class LspCommand {

    private static final int WRONG_USAGE = 2;

    private LspCommand() {
    }

    /**
     * Serves one client and returns the exit code (CONTRACT.md): 0 after shutdown and exit, otherwise 1; 2 for wrong
     * usage.
     *
     * @param out gets only messages of the protocol
     */
    public static int run(List<String> arguments, InputStream in, OutputStream out, PrintStream errors, String version, Language language) {
        try {
            LspOptions options = LspOptions.read(arguments);
            Link link = Link.open(options, new Link(in, out), errors);
            return ServerProcess.run(link.in(), link.out(), errors, version, language, options.client());
        } catch (LspOptions.Fault e) {
            return complain(errors, language, e.sentence(), WRONG_USAGE);
        } catch (IOException | IllegalArgumentException e) {
            return complain(errors, language, Message.of("lsp.connect").with("fault", String.valueOf(e.getMessage())), 1);
        }
    }

    /** One sentence, as the other commands print theirs: the words of the command line may hold control characters. */
    private static int complain(PrintStream errors, Language language, Message sentence, int code) {
        Messages messages = new Messages(language);
        errors.println(messages.text("gouji") + Visible.of(messages.render(sentence)));
        return code;
    }
}
