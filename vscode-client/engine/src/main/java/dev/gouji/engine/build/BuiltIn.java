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

/** Selects the resources of the server and of the grammars for the engine. Their classes may be in a folder or in a jar. */
public final class BuiltIn implements ResourcesPolicy {

    private static final String ROOT = "dev/gouji";
    /** One resource of each module, by which the others of the module are found. */
    private static final List<String> SIGNS = List.of(ROOT + "/messages/zh/rules.txt", ROOT + "/grammar/BlockLexer.table");
    /** The endings of the resources that are no texts. */
    private static final List<String> BINARY = List.of(".docx", ".table", ".packed");
    /** Resources for the rehearsal of the JVM's start, which the engine does not need. */
    private static final String REHEARSAL = ROOT + "/rehearsal.";
    /** Texts that only the command line prints. */
    private static final String HELP = "/help.txt";

    /** The resources other than texts: {@link TextLiterals} writes the texts. */
    @Override
    public String[] supplyResources(Collection<? extends String> known) {
        return all().filter(BuiltIn::isBinary).toArray(String[]::new);
    }

    /** The paths of the texts, relative to {@code dev/gouji}. */
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

    /** The resources of the module to which a resource belongs. */
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
