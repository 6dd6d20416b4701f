package dev.gouji.engine;

import dev.gouji.lsp.Server;
import dev.gouji.message.Language;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The way into the engine from JavaScript. */
public final class Engine {

    /** Takes in one JSON-RPC message of the client. */
    @JSFunctor
    public interface Receiver extends JSObject {
        void receive(String message);
    }

    private Engine() {
    }

    /** The compiler keeps what can be reached from here. */
    public static void main(String[] arguments) {
    }

    /**
     * Starts a server for one client.
     *
     * @param version of Gouji, as the server introduces itself
     * @param language for a client that names none that we speak
     * @return what takes in the client's messages
     */
    @JSExport
    public static Receiver start(Port port, String version, String language) {
        return new Server(new PortHost(port), version, Language.named(language).orElse(Language.ZH))::receive;
    }
}
