package dev.gouji.lsp.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The colours that the client has of each document, so that it need be sent only what differs. */
public final class LastSent {

    /** Of more documents an editor shows no colours at a time. */
    private static final int MOST = 100;

    private record Sent(String id, List<Integer> data) {
    }

    private final Map<String, Sent> byUri = new LinkedHashMap<>();
    private int made;

    /** Keeps what is sent in place of what was sent before. Returns the id by which the client asks for what differs from it. */
    public String keep(String uri, List<Integer> data) {
        byUri.remove(uri);
        if (byUri.size() == MOST) {
            byUri.remove(byUri.keySet().iterator().next());
        }
        Sent sent = new Sent(String.valueOf(++made), List.copyOf(data));
        byUri.put(uri, sent);
        return sent.id();
    }

    /** Empty where something else was sent since. */
    public Optional<List<Integer>> of(String uri, String id) {
        return Optional.ofNullable(byUri.get(uri)).filter(sent -> sent.id().equals(id)).map(Sent::data);
    }
}
