package dev.gouji.lsp;

import dev.gouji.lsp.host.Host;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Visible;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.MessageType;

/**
 * What the server reports outside its answers: warnings to the user, lines in the editor's log, and lines in the host's log.
 * Only the host's log gets technical details.
 */
final class Notices {

    private static final int LONGEST = 300;

    private final Host host;
    private final Client client;
    private final Messages messages;
    /** By subject, the fault that the user was last warned of. */
    private final Map<String, Message> faults = new LinkedHashMap<>();

    Notices(Host host, Client client, Messages messages) {
        this.host = host;
        this.client = client;
        this.messages = messages;
    }

    void warn(Message message) {
        client.warn(messages.render(message));
    }

    /**
     * Warns of a fault, unless it was the last one reported about this subject.
     *
     * @param about the subject, such as a settings file
     * @param fault empty if there is none any more
     */
    void warnOnce(String about, Optional<Message> fault) {
        Optional<Message> before = fault.isPresent() ? Optional.ofNullable(faults.put(about, fault.get()))
                : Optional.ofNullable(faults.remove(about));
        fault.filter(f -> !before.equals(fault)).ifPresent(this::warn);
    }

    void info(Message message) {
        String line = messages.render(message);
        host.log(line);
        client.log(MessageType.Info, line);
    }

    /**
     * Reports an internal failure.
     *
     * @param method the method of the protocol whose work failed, or {@code gouji}
     */
    void failed(String method, Throwable failure) {
        host.log(method + ": " + sentence(failure));
        client.log(MessageType.Error, messages.render(ErrorCode.INTERNAL_ERROR.sentence(method)));
    }

    /** What failed and where, on one line. */
    static String sentence(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return Visible.cut((failure + (stack.length == 0 ? "" : " (" + stack[0] + ")")).replaceAll("\\s+", " "), LONGEST);
    }
}
