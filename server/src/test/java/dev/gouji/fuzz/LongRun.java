package dev.gouji.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs targets under Jazzer, one process after another: {@code FOLDER SECONDS TARGET[,TARGET…] STRINGS}. Each target
 * keeps its log, its corpus and its finds in a folder of its own, so that a later run continues.
 */
final class LongRun {

    private static final Pattern DONE = Pattern.compile("(?m)^Done (\\d+) runs in (\\d+) second");
    /** The number of different failures after which Jazzer stops. It distinguishes failures by their stack traces. */
    private static final int MOST_FINDS = 50;
    /** The longest input in bytes. By default Jazzer takes the length of the longest seed, and such inputs are slow. */
    private static final int LONGEST = 16_384;
    /** Everything that guides the fuzzer, except compared strings: each pair takes time, and there are many labels. */
    private static final String WITHOUT_STRINGS = String.join(File.pathSeparator, "cov", "div", "gep", "indir", "native");

    private final Path folder;
    private final String seconds;
    private final boolean strings;

    /** @param strings whether compared strings guide the fuzzer as well, which makes it many times slower */
    private LongRun(Path folder, String seconds, boolean strings) {
        this.folder = folder;
        this.seconds = seconds;
        this.strings = strings;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        LongRun run = new LongRun(Path.of(args[0]), args[1], Boolean.parseBoolean(args[3]));
        boolean clean = true;
        for (String target : args[2].split(",")) {
            clean &= run.target(target);
        }
        System.exit(clean ? 0 : 1);
    }

    private boolean target(String target) throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve(target));
        Path log = own.resolve("log.txt");
        Files.createDirectories(own.resolve("learnt"));
        Path dictionary = Seeds.write(own.resolve("seeds"), target);
        int exit = new ProcessBuilder(command(target, own, dictionary))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        System.out.println(target + ": " + done(Files.readString(log)) + ", " + finds(own) + " finds, exit " + exit + ", " + log);
        return exit == 0;
    }

    private List<String> command(String target, Path own, Path dictionary) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g",
                "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=dev.gouji.fuzz." + target, "--instrumentation_includes=dev.gouji.**",
                "--keep_going=" + MOST_FINDS, "--reproducer_path=" + own,
                "-max_total_time=" + seconds, "-timeout=60", "-rss_limit_mb=6000", "-len_control=0", "-max_len=" + LONGEST,
                "-dict=" + dictionary, "-artifact_prefix=" + own + File.separator));
        if (!strings) {
            command.add("--trace=" + WITHOUT_STRINGS);
        }
        command.add(own.resolve("learnt").toString());
        command.add(own.resolve("seeds").toString());
        return command;
    }

    private static String done(String log) {
        Matcher matcher = DONE.matcher(log);
        return matcher.find() ? matcher.group(1) + " executions in " + matcher.group(2) + " s" : "did not end by itself";
    }

    private static long finds(Path own) throws IOException {
        try (var files = Files.list(own)) {
            return files.filter(f -> f.getFileName().toString().matches("(crash|timeout|oom)-.*")).count();
        }
    }
}
