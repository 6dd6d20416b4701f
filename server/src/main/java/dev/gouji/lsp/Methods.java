package dev.gouji.lsp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * What the server understands, by method. The wire reads parameters by this table and hands them over by it, so that
 * nothing is offered that nobody answers. LSP4J would find the methods by reflection over its service interfaces; here
 * a reader finds them, and only the types that are used are loaded.
 */
final class Methods implements Endpoint {

    private final Map<String, JsonRpcMethod> types = new LinkedHashMap<>();
    private final Map<String, Function<Object, CompletableFuture<?>>> requests = new LinkedHashMap<>();
    private final Map<String, Consumer<Object>> notifications = new LinkedHashMap<>();

    /** The types of the parameters, by method; grows as methods are added. */
    Map<String, JsonRpcMethod> types() {
        return types;
    }

    <P> void request(String method, Class<P> parameters, Function<P, CompletableFuture<?>> handler) {
        types.put(method, JsonRpcMethod.request(method, Object.class, parameters));
        requests.put(method, sent -> handler.apply(cast(method, parameters, sent)));
    }

    void request(String method, Supplier<CompletableFuture<?>> handler) {
        types.put(method, JsonRpcMethod.request(method, Object.class));
        requests.put(method, sent -> handler.get());
    }

    <P> void notification(String method, Class<P> parameters, Consumer<P> handler) {
        types.put(method, JsonRpcMethod.notification(method, parameters));
        notifications.put(method, sent -> handler.accept(cast(method, parameters, sent)));
    }

    void notification(String method, Runnable handler) {
        types.put(method, JsonRpcMethod.notification(method));
        notifications.put(method, sent -> handler.run());
    }

    @Override
    public CompletableFuture<?> request(String method, Object parameter) {
        Function<Object, CompletableFuture<?>> handler = requests.get(method);
        if (handler == null) {
            throw refusal(ResponseErrorCode.MethodNotFound, method);
        }
        return handler.apply(parameter);
    }

    /** A notification that is not known needs no answer, and none that clients send without being asked is an error. */
    @Override
    public void notify(String method, Object parameter) {
        notifications.getOrDefault(method, unheard -> { }).accept(parameter);
    }

    private static <P> P cast(String method, Class<P> type, Object sent) {
        if (!type.isInstance(sent)) {
            throw refusal(ResponseErrorCode.InvalidParams, method);
        }
        return type.cast(sent);
    }

    static ResponseErrorException refusal(ResponseErrorCode code, String method) {
        return new ResponseErrorException(new ResponseError(code, code + ": " + method, null));
    }
}
