package dev.gouji.fuzz;

import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The short run of every build: the same bytes each time. */
class FuzzTest {

    @Test
    void decoding() {
        run(20_000, 200, DecodingTarget::fuzzerTestOneInput);
    }

    @Test
    void blocks() {
        run(3_000, 300, BlockTarget::fuzzerTestOneInput);
    }

    @Test
    void inline() {
        run(2_000, 300, InlineTarget::fuzzerTestOneInput);
    }

    @Test
    void binder() {
        run(1_500, 300, BinderTarget::fuzzerTestOneInput);
    }

    @Test
    void fixes() {
        run(300, 300, FixTarget::fuzzerTestOneInput);
    }

    private static void run(int times, int most, Consumer<byte[]> target) {
        for (long seed = 0; seed < times; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(most)];
            random.nextBytes(bytes);
            target.accept(bytes);
        }
    }
}
