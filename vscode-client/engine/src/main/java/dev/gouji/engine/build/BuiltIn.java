package dev.gouji.engine.build;

import dev.gouji.json.Resources;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** Builds in the resources of the server and of the grammars, whether their classes come as a folder or as a jar. */
public final class BuiltIn implements ResourcesPolicy {

    private static final String ROOT = "dev/gouji";
    /** One resource of each module that has some. */
    private static final List<String> SIGNS = List.of(ROOT + "/messages/zh/rules.txt", ROOT + "/grammar/BlockLexer.table");
    /** How the names of files end that are no texts. */
    private static final List<String> BINARY = List.of(".docx", ".table");
    /** What the JVM's own start is rehearsed with. */
    private static final String REHEARSAL = ROOT + "/rehearsal.";
    /** The texts that only the command line prints. */
    private static final String HELP = "/help.txt";

    /** All but the texts, which are literals ({@link TextLiterals}). */
    @Override
    public String[] supplyResources(Collection<? extends String> known) {
        return all().filter(BuiltIn::isBinary).toArray(String[]::new);
    }

    /** The paths of the texts, under {@code dev/gouji}. */
    static List<String> texts() {
        return all().filter(name -> !isBinary(name)).map(name -> name.substring(ROOT.length() + 1)).toList();
    }

    private static boolean isBinary(String name) {
        return BINARY.stream().anyMatch(name::endsWith);
    }

    private static Stream<String> all() {
        return SIGNS.stream().flatMap(sign -> beside(sign).stream());
    }

    private static List<String> beside(String sign) {
        try {
            URI uri = Resources.class.getResource("/" + sign).toURI();
            if (uri.getScheme().equals("file")) {
                return below(Path.of(uri), sign);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return below(jar.getPath("/" + sign), sign);
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot list the resources beside " + sign, e);
        }
    }

    /** The resources of the module that has this one. */
    private static List<String> below(Path resource, String sign) throws IOException {
        Path module = resource;
        for (int steps = sign.split("/").length; steps > 0; steps--) {
            module = module.getParent();
        }
        Path root = module;
        try (Stream<Path> files = Files.walk(root.resolve(ROOT))) {
            return files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class") && !name.startsWith(REHEARSAL) && !name.endsWith(HELP)).sorted().toList();
        }
    }
}
