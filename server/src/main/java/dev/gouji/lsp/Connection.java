package dev.gouji.lsp;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The wire: framed JSON between two streams and the table of methods. */
final class Connection {

    private static final int BUFFER = 1 << 16;

    private final RemoteEndpoint remote;
    private final StreamMessageProducer source;

    Connection(InputStream in, OutputStream out, Methods methods) {
        MessageJsonHandler json = new MessageJsonHandler(methods.types());
        remote = new RemoteEndpoint(new StreamMessageConsumer(new BufferedOutputStream(out, BUFFER), json), methods,
                Connection::error);
        json.setMethodProvider(remote);
        remote.setJsonHandler(json);
        source = new StreamMessageProducer(in, json, remote);
    }

    Client client() {
        return new Client(remote);
    }

    /** Reads messages and hands them over, one after another, until the input ends. */
    void listen() {
        source.listen(remote);
    }

    /** An unforeseen failure is told by its name; LSP4J's own answer would carry the stack to the user. */
    private static ResponseError error(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof ResponseErrorException refusal ? refusal.getResponseError()
                : new ResponseError(ResponseErrorCode.InternalError, Log.sentence(cause), null);
    }
}
