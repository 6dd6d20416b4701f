package dev.gouji;

import dev.gouji.cli.Cli;
import dev.gouji.cli.Terminal;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the command line in a folder, with its output in memory. */
public final class Shell {

    public static final String VERSION = "1.2.3";

    private final Path folder;
    private Charset charset = StandardCharsets.UTF_8;
    private boolean tty;
    private boolean colour;
    private int columns = 100;
    private byte[] in = {};

    /**
     * The result of a command.
     *
     * @param bytes what it wrote to standard output
     * @param out the same, decoded with the charset of the terminal and without the path of the folder
     * @param errors what it wrote to standard error, decoded likewise
     */
    public record Result(int code, byte[] bytes, String out, String errors) {
    }

    public Shell(Path folder) {
        this.folder = folder;
    }

    public Shell charset(Charset charset) {
        this.charset = charset;
        return this;
    }

    /** Makes standard output a terminal with colours. */
    public Shell colour() {
        return output(true, true);
    }

    /**
     * @param tty whether standard output is a terminal
     * @param colour whether the output has colours
     */
    public Shell output(boolean tty, boolean colour) {
        this.tty = tty;
        this.colour = colour;
        return this;
    }

    public Shell columns(int columns) {
        this.columns = columns;
        return this;
    }

    /** Sets the content of standard input. */
    public Shell in(String text) {
        in = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Writes a file in the folder and returns its path. */
    public String write(String name, byte[] content) {
        Path path = folder.resolve(name);
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path.toString();
    }

    public String write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes one of the fixtures without its marks, under its own name. */
    public String fixture(String path) {
        Fixture fixture = Fixture.named(path);
        return write(fixture.path().getFileName().toString(), fixture.text());
    }

    /** Runs a command; the path of the folder is removed from its output. */
    public Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, new PrintStream(errors, true, charset), charset, tty, colour, columns,
                new Messages(Language.ZH), new ByteArrayInputStream(in), Optional.empty());
        try {
            int code = new Cli(terminal, VERSION).run(List.of(arguments));
            return new Result(code, out.toByteArray(), read(out), read(errors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command line as a process of its own, not yet started. */
    public static ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "dev.gouji.App"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Writes a file of this size that takes no room on the disk. */
    public static void large(Path file, int gigabytes) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((long) gigabytes << 30);
        }
    }

    private String read(ByteArrayOutputStream bytes) {
        return bytes.toString(charset).replace(folder + "/", "").replace(folder + "\\", "");
    }
}
