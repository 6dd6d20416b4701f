package dev.gouji.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The seeds of a long run: the reports of the tests, random bytes, and a dictionary of the vocabulary. */
final class Seeds {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16);
    private static final int RANDOM = 64;

    private Seeds() {
    }

    /** Writes the seeds of a target and returns the dictionary. */
    static Path write(Path folder, String target) throws IOException {
        Files.createDirectories(folder);
        List<String> reports = ChangedReport.reports();
        for (int i = 0; i < reports.size(); i++) {
            boolean plain = target.equals("DecodingTarget");
            byte[] bytes = reports.get(i).getBytes(plain ? CHARSETS.get(i % CHARSETS.size()) : StandardCharsets.UTF_8);
            Files.write(folder.resolve("report-" + i), plain ? bytes : afterZero(bytes));
        }
        for (int i = 0; i < RANDOM; i++) {
            Random random = new Random(i);
            byte[] bytes = new byte[50 + random.nextInt(500)];
            random.nextBytes(bytes);
            Files.write(folder.resolve("choices-" + i), bytes);
        }
        return Files.writeString(folder.resolveSibling("dictionary.txt"), dictionary(), StandardCharsets.US_ASCII);
    }

    /** The text after a byte 0, which makes {@link FuzzText} take the other bytes themselves. */
    private static byte[] afterZero(byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0);
        out.writeBytes(text);
        return out.toByteArray();
    }

    private static String dictionary() {
        return Stream.of(Vocabulary.SIGNS, Vocabulary.FIGURES, Vocabulary.WORDS, Vocabulary.LABELS).flatMap(List::stream)
                .filter(w -> !w.isEmpty()).distinct().map(Seeds::entry).collect(Collectors.joining());
    }

    private static String entry(String word) {
        StringBuilder out = new StringBuilder("\"");
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            out.append("\\x").append(String.format("%02X", b));
        }
        return out.append("\"\n").toString();
    }
}
