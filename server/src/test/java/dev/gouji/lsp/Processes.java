package dev.gouji.lsp;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts servers as processes, as an editor does. */
final class Processes {

    private final Path folder;
    private final List<Process> started = new ArrayList<>();

    /** @param folder where the standard error of each server is kept, in errors-0.txt and so on */
    Processes(Path folder) {
        this.folder = folder;
    }

    Process start(String... more) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), "dev.gouji.App", "lsp"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectError(errors(started.size())).start();
        started.add(process);
        return process;
    }

    File errors(int number) {
        return folder.resolve("errors-" + number + ".txt").toFile();
    }

    void end() {
        started.forEach(Process::destroyForcibly);
    }
}
