package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Sends good frames with one bad frame of any size at a random place: every good request is answered, or the server ends. A
 * server that runs but no longer answers is worst: the editor waits for ever and its user sees nothing.
 */
@Timeout(600)
class FrameFuzzTest {

    private static final int ROUNDS = Integer.getInteger("gouji.frames", 150);

    @Test
    void everyGoodRequestIsAnsweredOrTheServerEnds() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            new Round(seed).run();
        }
    }

    private static final class Round {

        private final long seed;
        private final Random random;
        private final Editor editor = Editor.inThisProcess();

        Round(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        void run() {
            editor.initialize(Editor.VS_CODE);
            Set<Integer> good = new TreeSet<>();
            List<byte[]> frames = new ArrayList<>();
            for (int id = 1000; id < 1000 + 3 + random.nextInt(5); id++) {
                good.add(id);
                frames.add(request(id));
            }
            byte[] bad = bad();
            frames.add(random.nextInt(frames.size()), bad); // at least one good frame follows
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            frames.forEach(all::writeBytes);
            editor.tryToWrite(all.toByteArray());
            while (!good.isEmpty() && !editor.hasEnded()) {
                editor.poll(m -> !m.has("method") && m.get("id") instanceof JsonPrimitive id && id.isNumber())
                        .ifPresent(m -> good.remove(m.get("id").getAsInt()));
            }
            assertTrue(good.isEmpty() || editor.hasEnded(), () -> "seed " + seed + ": " + good + " are not answered after "
                    + new String(bad, 0, Math.min(bad.length, 300), StandardCharsets.UTF_8));
            editor.endInput();
            editor.exitCode();
        }

        private static byte[] request(int id) {
            return Editor.frame("{\"jsonrpc\":\"2.0\",\"id\":" + id
                    + ",\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"untitled:1\"},\"position\":{\"line\":0,\"character\":0}}}");
        }

        private byte[] bad() {
            String body = body();
            int length = body.getBytes(StandardCharsets.UTF_8).length;
            int off = 1 + random.nextInt(60);
            String header = switch (random.nextInt(8)) {
                case 0 -> "Content-Length: " + (length + off) + "\r\n\r\n";
                case 1 -> "Content-Length: " + Math.max(0, length - off) + "\r\n\r\n";
                case 2 -> "content-length:" + length + "\n\n";
                case 3 -> "Content-Length: many\r\n\r\n";
                case 4 -> "Content-Length: " + length + "\r\nContent-Type: text/plain; charset=klingon\r\n\r\n";
                default -> "Content-Length: " + length + "\r\n\r\n";
            };
            return (header + body).getBytes(StandardCharsets.UTF_8);
        }

        private String body() {
            String filler = "字x\\\"{[".repeat(random.nextInt(3) == 0 ? 0 : random.nextInt(6_000)); // up to 48 KB
            String text = "\"" + filler + "\"";
            return switch (random.nextInt(12)) {
                case 0 -> "{\"id\":1,\"method\":\"textDocument/hover\",\"params\":" + text;
                case 1 -> "[".repeat(300 + random.nextInt(20_000));
                case 2 -> "[{\"id\":1,\"method\":\"x\"},{\"id\":2,\"method\":" + text + "}]";
                case 3 -> text;
                case 4 -> "{\"id\":1.5,\"method\":null,\"params\":" + text + "}";
                case 5 -> "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"untitled:2\",\"version\":1764300000000,\"text\":" + text + "}}}";
                case 6 -> "{\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"untitled:2\",\"version\":null},\"contentChanges\":"
                        + "[{\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":2147483648,\"character\":1e99}},\"text\":" + text + "}]}}";
                case 7 -> "{\"id\":7,\"method\":\"textDocument/codeAction\",\"params\":{\"context\":{\"diagnostics\":[{\"message\":" + text + ",\"severity\":\"x\"}]}}}";
                case 8 -> "\u0000\u0001" + filler.replace("\\\"", "\n\n");
                case 9 -> "";
                case 10 -> "{\"id\":{},\"method\":\"" + "m".repeat(random.nextInt(9_000)) + "\",\"params\":NaN}";
                default -> "{\"jsonrpc\":\"2.0\",\"result\":" + text + "}";
            };
        }
    }
}
