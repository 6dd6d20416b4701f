package dev.gouji.lsp;

import dev.gouji.lsp.check.CheckContext;
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
final class Notices implements CheckContext.Notices {

    private static final int LONGEST = 300;

    private final Host host;
    private final Client client;
    private final Messages messages;
    private final Watches watches;
    private final Refreshes refreshes;
    /** By subject, the fault that the user was last warned of. */
    private final Map<String, Message> faults = new LinkedHashMap<>();

    Notices(Host host, Client client, Messages messages, Watches watches, Refreshes refreshes) {
        this.host = host;
        this.client = client;
        this.messages = messages;
        this.watches = watches;
        this.refreshes = refreshes;
    }

    @Override
    public void warn(Message message) {
        client.warn(messages.render(message));
    }

    @Override
    public void warnOnce(String about, Optional<Message> fault) {
        Optional<Message> before = fault.isPresent() ? Optional.ofNullable(faults.put(about, fault.get()))
                : Optional.ofNullable(faults.remove(about));
        fault.filter(f -> !before.equals(fault)).ifPresent(this::warn);
    }

    @Override
    public void info(Message message) {
        String line = messages.render(message);
        host.log(line);
        client.log(MessageType.Info, line);
    }

    @Override
    public void failed(String method, Throwable failure) {
        host.log(method + ": " + sentence(failure));
        client.log(MessageType.Error, messages.render(ErrorCode.INTERNAL_ERROR.sentence(method)));
    }

    @Override
    public void watch(String file) {
        watches.add(file);
    }

    @Override
    public void revised() {
        refreshes.findingsChanged();
    }

    /** What failed and where, on one line. */
    static String sentence(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return Visible.cut((failure + (stack.length == 0 ? "" : " (" + stack[0] + ")")).replaceAll("\\s+", " "), LONGEST);
    }
}
