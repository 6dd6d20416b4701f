package dev.gouji.files;

import dev.gouji.settings.IgnoreRules;
import dev.gouji.text.decode.Decoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What git ignores in its work trees: by the {@code .gitignore} of a folder and of the folders above it, up to the top of the work
 * tree, then by {@code .git/info/exclude}. The nearest file with a matching pattern counts. Outside of work trees nothing is
 * ignored.
 */
final class GitIgnore {

    private static final String GIT = ".git";
    private static final long LARGEST = 1 << 20;

    private final Map<Path, Optional<Node>> known = new HashMap<>();

    /** The rules of a folder inside a work tree, and those that count after them. */
    private record Node(Path folder, IgnoreRules rules, Optional<Node> above) {
    }

    /**
     * Whether a file or folder is ignored. The folders above it must not be ignored; this is not checked.
     *
     * @param path its absolute path
     */
    boolean ignores(Path path, boolean folder) {
        Optional<Node> node = Optional.ofNullable(path.getParent()).flatMap(this::node);
        while (node.isPresent()) {
            if (!node.get().rules().isEmpty()) {
                String name = bytes(ReportFiles.slashed(node.get().folder().relativize(path)));
                Optional<Boolean> ignored = node.get().rules().ignores(name, folder);
                if (ignored.isPresent()) {
                    return ignored.get();
                }
            }
            node = node.get().above();
        }
        return false;
    }

    /** A character for each byte in UTF-8: git compares bytes, so that {@code ?} is no Chinese character. */
    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private Optional<Node> node(Path folder) {
        Optional<Node> node = known.get(folder);
        if (node == null) {
            node = read(folder);
            known.put(folder, node);
        }
        return node;
    }

    private Optional<Node> read(Path folder) {
        if (Files.exists(folder.resolve(GIT))) {
            Node exclude = new Node(folder, rules(folder.resolve(GIT).resolve("info").resolve("exclude")), Optional.empty());
            return Optional.of(new Node(folder, rules(folder.resolve(".gitignore")), Optional.of(exclude)));
        }
        Optional<Node> above = Optional.ofNullable(folder.getParent()).flatMap(this::node);
        return above.map(a -> new Node(folder, rules(folder.resolve(".gitignore")), above));
    }

    private static IgnoreRules rules(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return IgnoreRules.NONE;
            }
            return Decoder.decode(Files.readAllBytes(file)).map(text -> IgnoreRules.read(bytes(text.text()))).orElse(IgnoreRules.NONE);
        } catch (IOException e) {
            return IgnoreRules.NONE; // git goes on without it as well
        }
    }
}
