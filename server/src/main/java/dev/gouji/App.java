package dev.gouji;

import dev.gouji.cli.Cli;
import dev.gouji.cli.StandardOutput;
import dev.gouji.cli.StatusLine;
import dev.gouji.cli.Terminal;
import dev.gouji.json.Resources;
import dev.gouji.lsp.process.LspCommand;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts the command line or the language server. */
public final class App {

    private static final List<String> LOCALE = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private App() {
    }

    public static void main(String[] arguments) throws IOException {
        Launch launch = Launch.read();
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        List<String> given = Cli.commandFirst(List.of(arguments));
        if (!given.isEmpty() && given.get(0).equals("lsp") && !given.contains("--help") && !given.contains("-h")) {
            PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            System.setOut(errors); // out is for the protocol alone
            int code = LspCommand.run(given.subList(1, given.size()), System.in, out, errors, version(),
                    Cli.language(given, language(launch)));
            System.exit(launch.code() + code);
        }
        if (arguments.length == 1 && arguments[0].equals("rehearse")) {
            Rehearsal.run(version(), language(launch));
            return;
        }
        StandardOutput standard = new StandardOutput(out);
        Terminal terminal = terminal(launch, standard);
        System.exit(launch.code() + new Cli(terminal, version()).run(given, standard));
    }

    private static Terminal terminal(Launch launch, OutputStream out) {
        Charset charset = charset(launch.charset());
        boolean colour = colour(launch.terminal(), System.getenv());
        OutputStream errors = new FileOutputStream(FileDescriptor.err);
        Optional<StatusLine> status = launch.progress() ? Optional.of(new StatusLine(errors)) : Optional.empty();
        OutputStream words = status.isPresent() ? status.get().above(errors) : errors;
        OutputStream shown = status.isPresent() && launch.terminal() ? status.get().above(out) : out;
        return new Terminal(new BufferedOutputStream(shown, 1 << 15), new PrintStream(words, true, charset), charset,
                launch.terminal(), colour, launch.columns(), new Messages(language(launch)), System.in, status);
    }

    /**
     * Whether to print colours: on terminals that have them. FORCE_COLOR turns them on everywhere (0 and false: off), NO_COLOR off.
     * FORCE_COLOR counts before NO_COLOR.
     */
    static boolean colour(boolean terminal, Map<String, String> environment) {
        String force = environment.getOrDefault("FORCE_COLOR", "");
        if (!force.isEmpty()) {
            return !force.equals("0") && !force.equals("false");
        }
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty() && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** The charset of the terminal; UTF-8 if the name is not known or means ASCII, as for the locale C. */
    static Charset charset(String name) {
        if (name.isEmpty() || name.equals("UTF-8")) {
            return StandardCharsets.UTF_8; // nearly always; to look up a charset costs ten milliseconds
        }
        boolean named = name.matches("[A-Za-z0-9][A-Za-z0-9._:-]*") && Charset.isSupported(name);
        Charset charset = named ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    private static Language language(Launch launch) {
        return language(launch.locale(), System.getenv());
    }

    /**
     * Chinese unless the locale is English.
     *
     * @param handedOn the locale that the launcher has handed on; empty without a launcher
     */
    static Language language(Optional<String> handedOn, Map<String, String> environment) {
        return Language.named(handedOn.orElse(locale(environment))).orElse(Language.ZH);
    }

    /** The value of the first variable that is set. A loop, because each lambda slows a start. */
    private static String locale(Map<String, String> environment) {
        for (String name : LOCALE) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** A file of its own, because Java would open the jar once more for the version in its manifest. */
    private static String version() {
        return Resources.text("version.txt").strip();
    }
}
