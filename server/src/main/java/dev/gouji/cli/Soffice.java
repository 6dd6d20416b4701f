package dev.gouji.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Converts old kinds of file by LibreOffice, if it is installed: LibreOffice saves them as .docx in a temporary folder, which is
 * deleted at once. It starts with an empty profile that runs no macro and follows no link.
 */
final class Soffice {

    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");
    private static final long MOST_SECONDS = 120;
    private static final String SECURITY = "<item oor:path=\"/org.openoffice.Office.Common/Security/Scripting\">"
            + "<prop oor:name=\"%s\" oor:op=\"fuse\"><value>%s</value></prop></item>";

    private final Path program;

    Soffice(Path program) {
        this.program = program;
    }

    /** LibreOffice on the search path. */
    static Optional<Soffice> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : path.split(File.pathSeparator)) {
            for (String name : NAMES) {
                Path program = Path.of(folder.isEmpty() ? "." : folder, name);
                if (Files.isExecutable(program) && !Files.isDirectory(program)) {
                    return Optional.of(new Soffice(program.toAbsolutePath()));
                }
            }
        }
        return Optional.empty();
    }

    /** The file as .docx; empty if LibreOffice has not made one after two minutes. */
    Optional<byte[]> docx(byte[] file) throws IOException {
        Path folder = Files.createTempDirectory("gouji-soffice");
        try {
            Path input = Files.write(folder.resolve("report.doc"), file);
            Path profile = Files.createDirectories(folder.resolve("profile").resolve("user"));
            Files.writeString(profile.resolve("registrymodifications.xcu"), settings());
            Process process = new ProcessBuilder(program.toString(), "-env:UserInstallation=" + profile.getParent().toUri(), "--headless",
                    "--norestore", "--nolockcheck", "--convert-to", "docx", "--outdir", folder.resolve("out").toString(), input.toString())
                    .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
            process.getOutputStream().close();
            if (!ends(process)) {
                return Optional.empty();
            }
            Path output = folder.resolve("out").resolve("report.docx");
            return Files.isRegularFile(output) ? Optional.of(Files.readAllBytes(output)) : Optional.empty();
        } finally {
            delete(folder);
        }
    }

    private static boolean ends(Process process) {
        try {
            return process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String settings() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
                + setting("MacroSecurityLevel", "3") + setting("DisableMacrosExecution", "true")
                + setting("BlockUntrustedRefererLinks", "true") + setting("DisableActiveContent", "true") + "</oor:items>";
    }

    private static String setting(String name, String value) {
        return SECURITY.replaceFirst("%s", name).replaceFirst("%s", value);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted((a, b) -> b.compareTo(a)).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
