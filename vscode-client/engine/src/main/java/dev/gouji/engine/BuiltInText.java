package dev.gouji.engine;

import dev.gouji.engine.build.TextLiterals;
import java.util.Optional;
import org.teavm.backend.javascript.spi.InjectedBy;
import org.teavm.interop.NoSideEffects;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Replaces {@code dev.gouji.json.BuiltInText} in the engine, where the compiler makes literals of the texts. */
final class BuiltInText {

    private static final JSObject LITERALS = literals();

    private final String text;

    private BuiltInText(String text) {
        this.text = text;
    }

    static Optional<BuiltInText> find(String path) {
        String text = text(LITERALS, path);
        return text == null ? Optional.empty() : Optional.of(new BuiltInText(text));
    }

    public int length() {
        return text.length();
    }

    public int next(char ascii, int from) {
        int place = text.indexOf(ascii, from);
        return place < 0 ? text.length() : place;
    }

    public String part(int start, int end) {
        return text.substring(start, end);
    }

    /** An object with the texts by their paths. */
    @InjectedBy(TextLiterals.class)
    @NoSideEffects
    private static native JSObject literals();

    @JSBody(params = {"literals", "path"}, script = "return path in literals ? literals[path] : null;")
    private static native String text(JSObject literals, String path);
}
