package dev.gouji.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short run of every build: the same bytes each time. */
class FuzzTest {

    @Test
    void anyBytesAreDecodedOrRefused() {
        run(20_000, 200, DecodingTarget::fuzzerTestOneInput);
    }

    @Test
    void anyTextIsItsBlocksOneAfterAnother() {
        run(3_000, 300, BlockTarget::fuzzerTestOneInput);
    }

    @Test
    void anyTextHasInlineThingsInOrder() {
        run(2_000, 300, InlineTarget::fuzzerTestOneInput);
    }

    @Test
    void anyTextIsBound() {
        run(1_500, 300, BinderTarget::fuzzerTestOneInput);
    }

    @Test
    void anyFixApplies() {
        run(300, 300, FixTarget::fuzzerTestOneInput);
    }

    @Test
    void anyOfficeFileIsReadOrRefused() {
        run(4_000, 300, OfficeTarget::fuzzerTestOneInput);
    }

    /** Finds of long runs, made short: tables in which the figures of some rows have lost their columns. */
    @ParameterizedTest
    @ValueSource(strings = {"属于三类内部事|7属于行政卷\t1|访举报投诉类|2重复申", "属于三类内部事务信息|属于行政执法案卷\t1|信访举报投诉类申请|重复申请"})
    void finds(String labels) {
        String[] rows = labels.split("\\|");
        String pairs = "\t\t\n\t\t\n\t\t";
        String ones = "\t\n\t\n\t\n\t\n\t\n\t";
        for (String rest : List.of("\t\t\n\t\t\n\t\t1", ones + "1")) {
            FixTarget.check("\t" + rows[0] + "\n\t1\t\n" + pairs + "3\n\n\t" + rows[1] + "\n" + rest + "\n\n\t" + rows[2]
                    + "\t2\n\t\n" + pairs + "2\n\n\t" + rows[3] + "\t1\n" + ones);
        }
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
