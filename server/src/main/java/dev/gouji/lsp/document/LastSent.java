package dev.gouji.lsp.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The colours last sent for each document, so that only differences need be sent. */
public final class LastSent {

    /** Editors show the colours of no more documents at a time. */
    private static final int MOST = 100;

    private record Sent(String id, List<Integer> data) {
    }

    private final Map<String, Sent> byUri = new LinkedHashMap<>();
    private int made;

    /** Replaces the colours last sent. Returns the id by which the client requests the differences. */
    public String keep(String uri, List<Integer> data) {
        byUri.remove(uri);
        if (byUri.size() == MOST) {
            byUri.remove(byUri.keySet().iterator().next());
        }
        Sent sent = new Sent(String.valueOf(++made), List.copyOf(data));
        byUri.put(uri, sent);
        return sent.id();
    }

    /** Empty if other colours were sent since. */
    public Optional<List<Integer>> of(String uri, String id) {
        return Optional.ofNullable(byUri.get(uri)).filter(sent -> sent.id().equals(id)).map(Sent::data);
    }
}
