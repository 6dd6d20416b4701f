package dev.gouji.fuzz;

import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** Shortens a text on which a target fails, as long as it fails at the same place. Arguments: {@code TARGET FILE OUT}. */
final class Shrink {

    static final Map<String, Consumer<String>> CHECKS = Map.of("BlockTarget", BlockTarget::check,
            "InlineTarget", t -> InlineTarget.check(SyntaxTree.parse(t), new Span(0, t.length())),
            "BinderTarget", BinderTarget::check, "FixTarget", FixTarget::check);

    private final Consumer<String> check;
    private final String failure;
    private String text;

    private Shrink(Consumer<String> check, String text) {
        this.check = check;
        this.text = text;
        this.failure = failure(text);
    }

    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[1]));
        String text = args[1].endsWith(".txt") ? new String(bytes, StandardCharsets.UTF_8) : FuzzText.of(bytes);
        Shrink shrink = new Shrink(CHECKS.get(args[0]), text);
        System.out.println(shrink.failure.isEmpty() ? "does not fail" : shrink.failure);
        if (!shrink.failure.isEmpty()) {
            for (int size = text.length() / 2; size > 0; size /= 2) {
                shrink.without(size);
            }
            shrink.without(1);
        }
        System.out.println(shrink.message(shrink.text));
        Files.writeString(Path.of(args[2]), shrink.text);
    }

    private void without(int size) {
        for (int at = text.length() - size; at >= 0; at -= size) {
            String shorter = text.substring(0, at) + text.substring(Math.min(text.length(), at + size));
            if (failure(shorter).equals(failure)) {
                text = shorter;
                at = Math.min(at, text.length());
            }
        }
    }

    /** The kind of failure: the place of the throw, without its message. */
    private String failure(String candidate) {
        try {
            check.accept(candidate);
            return "";
        } catch (RuntimeException | Error e) {
            StringBuilder out = new StringBuilder(e.getClass().getName());
            for (int i = 0; i < Math.min(4, e.getStackTrace().length); i++) {
                out.append("\n    ").append(e.getStackTrace()[i]);
            }
            return out.toString();
        }
    }

    private String message(String candidate) {
        try {
            check.accept(candidate);
            return "";
        } catch (RuntimeException | Error e) {
            return e.toString();
        }
    }
}
