package dev.gouji.engine;

import dev.gouji.lsp.Server;
import dev.gouji.message.Language;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Starts the engine from JavaScript. */
public final class Engine {

    /** Receives the JSON-RPC messages of the client, one at a time. */
    @JSFunctor
    public interface Receiver extends JSObject {
        void receive(String message);
    }

    private Engine() {
    }

    /** The compiler needs a main class. */
    public static void main(String[] arguments) {
    }

    /**
     * Starts a server for one client.
     *
     * @param version of Gouji, for the result of {@code initialize}
     * @param language {@code zh} or {@code en}, for a client whose locale is neither Chinese nor English
     * @return receives the messages of the client
     */
    @JSExport
    public static Receiver start(Port port, String version, String language) {
        return new Server(new PortHost(port), version, Language.named(language).orElse(Language.ZH))::receive;
    }
}
