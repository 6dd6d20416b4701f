package dev.gouji.cli;

import dev.gouji.message.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs git in a folder without the programs that its repository can configure (filters, file monitor, external diff, text
 * conversion, transports): the repository may be somebody else's, and checking a report must not run its programs.
 */
final class Git {

    private static final List<String> GIT = List.of("git", "-c", "core.fsmonitor=false");
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "GIT_OPTIONAL_LOCKS", "0", "GIT_ALLOW_PROTOCOL", "",
            "GIT_NO_LAZY_FETCH", "1");
    /**
     * Variables that git sets for its hooks in a linked work tree. They name a repository without its work tree, so that git would
     * take the folder in which it runs for the top of the work tree.
     */
    private static final List<String> OF_HOOKS = List.of("GIT_DIR", "GIT_INDEX_FILE");
    private static final String WORK_TREE = "GIT_WORK_TREE";
    private static final String FILTER = "filter.";

    private final Path folder;
    private final List<String> command;

    private Git(Path folder, List<String> command) {
        this.folder = folder;
        this.command = command;
    }

    /** Git in a folder, for commands that do not look at the content of files. */
    static Git in(Path folder) {
        List<String> command = new ArrayList<>(GIT);
        command.addAll(List.of("-C", folder.toString()));
        return new Git(folder, command);
    }

    /**
     * The same with all configured filters turned off, so that files are compared as they are on the disk. Git has no option for
     * that. Empty if git fails, or if a filter cannot be turned off because its name has an equals sign.
     */
    Optional<Git> unfiltered() throws UsageException, IOException {
        Optional<List<String>> keys = lines("config", "--list", "--name-only", "-z");
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        List<String> settings = new ArrayList<>(GIT);
        for (String key : keys.get()) {
            if (key.startsWith(FILTER) && key.indexOf('=') >= 0) {
                return Optional.empty();
            }
            if (key.startsWith(FILTER)) {
                settings.addAll(List.of("-c", key + "="));
            }
        }
        settings.addAll(command.subList(GIT.size(), command.size()));
        return Optional.of(new Git(folder, settings));
    }

    /** The output, split at zero bytes; empty if git fails. */
    Optional<List<String>> lines(String... arguments) throws UsageException, IOException {
        Answer answer = run(false, arguments);
        return answer.code() == 0 ? Optional.of(answer.parts()) : Optional.empty();
    }

    /** Whether git does not look at the repository because it belongs to another user. */
    boolean refusesOwner() throws UsageException, IOException {
        String printed = run(true, "rev-parse", "--git-dir").text();
        return printed.contains("ownership") || printed.contains("unsafe repository"); // git 2.35 prints the second
    }

    /** What git printed. */
    private record Answer(int code, String text) {

        /** The parts of the output between zero bytes. Bytes that are not UTF-8 became U+FFFD, as in Java's names of such files. */
        List<String> parts() {
            List<String> parts = new ArrayList<>();
            for (String part : text.split("\0")) {
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
            return parts;
        }
    }

    /** @param errors whether the answer includes standard error */
    private Answer run(boolean errors, String... arguments) throws UsageException, IOException {
        if (!Files.isDirectory(folder)) {
            return new Answer(1, "");
        }
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD).redirectErrorStream(errors);
        if (!builder.environment().containsKey(WORK_TREE)) {
            builder.environment().keySet().removeAll(OF_HOOKS);
        }
        builder.environment().putAll(ENVIRONMENT);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UsageException(Message.of("cli.git.absent"));
        }
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Answer(process.waitFor(), printed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
