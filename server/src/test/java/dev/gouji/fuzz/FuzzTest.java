package dev.gouji.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs every target on random bytes, which are the same in each build. */
class FuzzTest {

    @Test
    void anyBytesAreDecodedOrRefused() {
        run(20_000, 200, DecodingTarget::fuzzerTestOneInput);
    }

    @Test
    void anyTextIsCutIntoBlocks() {
        run(3_000, 300, BlockTarget::fuzzerTestOneInput);
    }

    @Test
    void anyTextHasItsInlinesInOrder() {
        run(2_000, 300, InlineTarget::fuzzerTestOneInput);
    }

    @Test
    void anyTextIsBound() {
        run(1_500, 300, BinderTarget::fuzzerTestOneInput);
    }

    @Test
    void anyFixCanBeApplied() {
        run(300, 300, FixTarget::fuzzerTestOneInput);
    }

    @Test
    void anyOfficeFileIsReadOrRefused() {
        run(4_000, 300, OfficeTarget::fuzzerTestOneInput);
    }

    /** Short texts made of failures of long runs: tables in which the figures of some rows have lost their columns. */
    @ParameterizedTest
    @ValueSource(strings = {"属于三类内部事|7属于行政卷\t1|访举报投诉类|2重复申", "属于三类内部事务信息|属于行政执法案卷\t1|信访举报投诉类申请|重复申请"})
    void fixesKeepFiguresThatHaveLostTheirColumns(String labels) {
        String[] rows = labels.split("\\|");
        String pairs = "\t\t\n\t\t\n\t\t";
        String ones = "\t\n\t\n\t\n\t\n\t\n\t";
        for (String rest : List.of("\t\t\n\t\t\n\t\t1", ones + "1")) {
            FixTarget.check("\t" + rows[0] + "\n\t1\t\n" + pairs + "3\n\n\t" + rows[1] + "\n" + rest + "\n\n\t" + rows[2]
                    + "\t2\n\t\n" + pairs + "2\n\n\t" + rows[3] + "\t1\n" + ones);
        }
    }

    /** If no file were read, the run over office files would show nothing. */
    @Test
    void mostWrittenFilesAreRead() {
        long read = inputs(200, 300).filter(bytes -> OfficeTarget.isRead(new WrittenFile(new Feed(bytes)).bytes())).count();
        assertTrue(read > 100, () -> read + " of 200 files are read");
    }

    /** If no text had fixes, the run over fixes would show nothing. */
    @Test
    void manyTextsHaveFixes() {
        long texts = inputs(100, 300).map(FuzzText::of).map(Lint::findings)
                .filter(findings -> findings.stream().anyMatch(finding -> !finding.fixes().isEmpty())).count();
        assertTrue(texts > 20, () -> texts + " of 100 texts have fixes");
    }

    private static void run(int times, int most, Consumer<byte[]> target) {
        inputs(times, most).forEach(target);
    }

    private static Stream<byte[]> inputs(int times, int most) {
        return LongStream.range(0, times).mapToObj(seed -> {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(most)];
            random.nextBytes(bytes);
            return bytes;
        });
    }
}
