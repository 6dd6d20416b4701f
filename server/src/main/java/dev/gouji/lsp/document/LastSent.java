package dev.gouji.lsp.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The semantic tokens last sent for each document, so that only differences need to be sent. */
public final class LastSent {

    /** The most documents that are kept: no editor shows so many at a time. */
    private static final int MOST = 100;

    private record Sent(String id, List<Integer> data) {
    }

    private final Map<String, Sent> byUri = new LinkedHashMap<>();
    private int lastId;

    /** Keeps what is sent now. Returns its id, with which the client requests differences from it. */
    public String keep(String uri, List<Integer> data) {
        byUri.remove(uri);
        if (byUri.size() == MOST) {
            byUri.remove(byUri.keySet().iterator().next());
        }
        Sent sent = new Sent(String.valueOf(++lastId), List.copyOf(data));
        byUri.put(uri, sent);
        return sent.id();
    }

    /** The tokens sent under an id; empty if others were sent for the document since. */
    public Optional<List<Integer>> of(String uri, String id) {
        return Optional.ofNullable(byUri.get(uri)).filter(sent -> sent.id().equals(id)).map(Sent::data);
    }
}
