package dev.gouji.lsp.feature.command;

import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.WorkspaceEdit;

/** A command of {@code workspace/executeCommand}. Like a feature it has no effects: the server carries its outcome out. */
public abstract class EditorCommand {

    /**
     * The call of a command.
     *
     * @param argument the one object that the command takes; JSON null if the client sends none
     * @param view the open document that the argument names by {@code uri}; empty if none is open
     */
    public record Call(JsonValue argument, Optional<View> view, Session session, DocumentContext context) {
    }

    /** What the server is to do. */
    public sealed interface Outcome {

        /** The client gets an answer. */
        record Answer(Object value) implements Outcome {
        }

        /** The client makes an edit, and then gets the answer. */
        record Change(Message label, WorkspaceEdit edit, Object value) implements Outcome {
        }

        /** The client shows a document. */
        record Show(String uri) implements Outcome {
        }

        /** The user types a line of text, and {@code then} makes the next outcome of it. If the user types none, nothing happens. */
        record Ask(Message prompt, Function<String, Outcome> then) implements Outcome {
        }

        /** The command cannot be carried out. The user sees why. */
        record Refused(Message reason) implements Outcome {
        }
    }

    private final String name;

    /** @param name for clients (CONTRACT.md, The server's own names) */
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
