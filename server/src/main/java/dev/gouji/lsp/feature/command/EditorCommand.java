package dev.gouji.lsp.feature.command;

import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.WorkspaceEdit;

/** A command of {@code workspace/executeCommand}; like all features it has no effects itself. */
public abstract class EditorCommand {

    /**
     * The call of a command.
     *
     * @param argument the one object that it takes, or nothing
     * @param view the document whose {@code uri} the argument names, where it is open
     */
    public record Call(JsonValue argument, Optional<View> view, Session session, DocumentContext context) {
    }

    /** What is to be done. */
    public sealed interface Outcome {

        /** The client gets an answer only. */
        record Answer(Object value) implements Outcome {
        }

        /** The client makes an edit, and gets the answer afterwards. */
        record Change(Message label, WorkspaceEdit edit, Object value) implements Outcome {
        }

        /** The client shows a document. */
        record Show(String uri) implements Outcome {
        }

        /** The user types a line of text; without one nothing happens. */
        record Ask(Message prompt, Function<String, Outcome> then) implements Outcome {
        }

        /** Nothing can be done, and the user learns why. */
        record Refused(Message reason) implements Outcome {
        }
    }

    private final String name;

    /** @param name under which clients know it (CONTRACT.md, The server's own names) */
    protected EditorCommand(String name) {
        this.name = name;
    }

    public final String name() {
        return name;
    }

    /** Its use, for the table in the manual. */
    public final Message description() {
        return Message.of("command." + name);
    }

    public abstract Outcome run(Call call);
}
