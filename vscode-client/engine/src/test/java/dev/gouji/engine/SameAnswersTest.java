package dev.gouji.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import dev.gouji.analysis.Analysis;
import dev.gouji.edit.convert.Conversion;
import dev.gouji.message.Language;
import dev.gouji.office.jvm.JavaPlatform;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares the answers of the server on the JVM and of the engine under Node for every report of the server's tests. Compiled
 * JavaScript may differ from the JVM without an error: in the order of hash tables, in rounding, in which characters are blank.
 */
class SameAnswersTest {

    private static final Path FIXTURES = Path.of("../../server/src/test/resources/dev/gouji");
    private static final Path ENGINE = Path.of("target/javascript/engine.js");
    /** The marks of expected findings in fixtures. */
    private static final String MARKS = "«GJ[^:»]*:|»";
    private static final Pattern FILE = Pattern.compile("\"base64\":\"([^\"]+)\"");
    /** The number of characters that a failure shows before and after the first difference. */
    private static final int SHOWN = 200;
    private static final List<String> FIRST_PAGES = List.of("gouji:条例/第一条.md", "gouji:条例/第二十条.md", "gouji:条例/第五十条.md",
            "gouji:表二.md", "gouji:表三.md", "gouji:表四.md", "gouji:常见问题.md", "gouji:报告/第五部分.md", "gouji:规则/GJ301.md");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReportHasTheSameAnswers(Language language) throws Exception {
        Map<String, String> reports = reports();
        assertTrue(reports.size() > 80, "only " + reports.size() + " fixtures in " + FIXTURES.toAbsolutePath());
        Map<String, byte[]> wordFiles = wordFiles(reports);
        assertTrue(wordFiles.size() > 12, "only " + wordFiles.size() + " Word files");
        Map<String, String> disk = new TreeMap<>(Map.of("/w/.gouji.json", "{\"off\": [\"GJ110\"]}"));
        wordFiles.forEach((uri, file) -> disk.put(uri.replace("file://", ""), Base64.getEncoder().encodeToString(file)));
        RecordingHost host = new RecordingHost(language, disk);
        AnnouncedRequests requests = new AnnouncedRequests(host, language);
        assertEquals(Set.of(), requests.unknown(), "these announced capabilities have no request in AnnouncedRequests");
        reports.forEach(requests::about);
        wordFiles.forEach(requests::aboutOffice);
        requests.pages(FIRST_PAGES);
        assertTrue(requests.pagesRead() > 150, "only " + requests.pagesRead() + " pages");
        assertSame(host, replay(language, disk, host.received));
    }

    /** The texts of the reports without their marks, by the URI under which they are opened. */
    private static Map<String, String> reports() throws IOException {
        Map<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|md)") && !f.toString().contains("explain")).toList()) {
                String name = FIXTURES.relativize(file).toString().replace('\\', '/');
                reports.put("file:///w/" + name, new String(Files.readAllBytes(file), "UTF-8").replaceAll(MARKS, ""));
            }
        }
        return reports;
    }

    /** The right and wrong fixtures, converted to Word files, by their URI. */
    private static Map<String, byte[]> wordFiles(Map<String, String> reports) {
        Map<String, byte[]> files = new TreeMap<>();
        reports.forEach((uri, text) -> {
            Analysis analysis = new Analysis(new SourceText(text), Settings.DEFAULT);
            if (uri.matches(".*/(right|wrong)/.*") && analysis.report().recognised()) {
                files.put(uri.replaceFirst("\\.\\w+$", ".docx"), new Conversion(new JavaPlatform()).to(analysis, Conversion.Target.DOCX).file());
            }
        });
        return files;
    }

    private List<String> replay(Language language, Map<String, String> disk, List<String> messages) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/same-answers"));
        Path script = folder.resolve(language.code() + ".script.json");
        Path answers = folder.resolve(language.code() + ".answers.json");
        Files.writeString(script, new Gson().toJson(Map.of("language", language.name(), "disk", disk, "messages", messages)));
        Process node = new ProcessBuilder("node", "src/test/js/replay.mjs", ENGINE.toAbsolutePath().toString(), script.toString(), answers.toString())
                .redirectErrorStream(true).start();
        String output = new String(node.getInputStream().readAllBytes(), "UTF-8");
        assertEquals(0, node.waitFor(), output);
        List<String> sent = new ArrayList<>();
        JsonParser.parseString(Files.readString(answers)).getAsJsonArray().forEach(message -> sent.add(message.getAsString()));
        return sent;
    }

    /** Compares JSON values, not texts: the order of the members of a small map differs between starts of a JVM. */
    private static void assertSame(RecordingHost jvm, List<String> engine) {
        for (int i = 0; i < Math.min(jvm.sent.size(), engine.size()); i++) {
            String expected = jvm.sent.get(i);
            String other = engine.get(i);
            if (!expected.equals(other) && !JsonParser.parseString(unpacked(expected)).equals(JsonParser.parseString(unpacked(other)))) {
                int same = common(expected, other);
                assertEquals(around(expected, same), around(other, same), () -> "the answers differ to " + requestOf(jvm, expected));
            }
        }
        assertEquals(jvm.sent.size(), engine.size(), "one of them has sent more messages");
    }

    /** The message with the parts of a file in place of the file, since JVM and Node compress differently. */
    private static String unpacked(String message) {
        return FILE.matcher(message).replaceAll(file -> {
            Map<String, Integer> parts = new TreeMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(file.group(1))))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), Arrays.hashCode(zip.readAllBytes()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return "\"parts\":\"" + parts + "\"";
        });
    }

    /** The number of characters with which both texts begin. */
    private static int common(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int at = 0;
        while (at < end && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - SHOWN), Math.min(text.length(), place + SHOWN));
    }

    private static String requestOf(RecordingHost jvm, String answer) {
        String id = answer.replaceFirst("^\\{\"jsonrpc\":\"2.0\",\"id\":(\\d+),.*", "\"id\":$1,");
        return jvm.received.stream().filter(m -> m.contains(id)).findFirst().orElse("a notification");
    }
}
