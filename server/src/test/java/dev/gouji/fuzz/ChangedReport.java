package dev.gouji.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report of the tests with random changes: lines are removed, doubled and moved, pieces are inserted and cut out. The text
 * is cut to {@link FuzzText#LONGEST} after each change, since doubling a line many times would fill the memory.
 */
final class ChangedReport {

    private static final List<String> REPORTS = Stream.of("forms", "reports/right", "reports/wrong", "examples")
            .flatMap(ChangedReport::folder).toList();

    private ChangedReport() {
    }

    static List<String> reports() {
        return REPORTS;
    }

    static String text(Feed feed) {
        String text = feed.pick(REPORTS);
        while (feed.hasMore()) {
            text = change(text, feed);
            text = text.substring(0, Math.min(text.length(), FuzzText.LONGEST));
        }
        return text;
    }

    private static String change(String text, Feed feed) {
        int change = feed.below(8);
        if (change < 4) {
            return lines(text, change, feed);
        }
        int at = feed.below(text.length() + 1);
        int end = Math.min(text.length(), at + feed.below(32));
        return switch (change) {
            case 4 -> text.substring(0, at) + Vocabulary.piece(feed) + text.substring(at);
            case 5 -> text.substring(0, at) + text.substring(end);
            case 6 -> text.substring(0, at) + Vocabulary.piece(feed) + text.substring(end);
            default -> feed.rarely(4) ? text.substring(0, at) : figure(text, at, feed.pick(Vocabulary.FIGURES));
        };
    }

    private static String lines(String text, int change, Feed feed) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
        int at = feed.below(lines.size());
        int to = feed.below(lines.size());
        switch (change) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(to, lines.get(at));
            case 2 -> lines.add(to, lines.remove(at));
            default -> lines.set(at, lines.get(to));
        }
        return String.join("", lines);
    }

    /** Replaces the first run of digits after an offset. */
    private static String figure(String text, int at, String figure) {
        int from = at;
        while (from < text.length() && !Character.isDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(0, from) + figure + text.substring(to);
    }

    private static Stream<String> folder(String name) {
        try (Stream<Path> files = Files.list(Path.of(ChangedReport.class.getResource("/dev/gouji/" + name).toURI()))) {
            return files.sorted().map(ChangedReport::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole file, with the marks of fixtures. A file in another encoding becomes garbled text, which is useful here. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
