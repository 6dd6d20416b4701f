package dev.gouji.lsp;

import dev.gouji.lsp.host.Host;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.MessageType;

/**
 * The server's words outside its answers: warnings to the user, lines in the editor's log, and details of failures on
 * standard error. Only standard error has technical words.
 */
final class Notices {

    private static final int LONGEST = 300;

    private final Host host;
    private final Client client;
    private final Messages messages;
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
     * Warns of a fault, once until it changes.
     *
     * @param about the subject of the fault
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
     * An internal failure.
     *
     * @param method what failed
     */
    void failed(String method, Throwable failure) {
        host.log(method + ": " + sentence(failure));
        client.log(MessageType.Error, messages.render(ErrorCode.INTERNAL_ERROR.sentence(method)));
    }

    /** What failed and where, on one line. */
    static String sentence(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        String line = (failure + (stack.length == 0 ? "" : " (" + stack[0] + ")")).replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
