package dev.gouji.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumTest {

    private static final List<String> NUMBERS = List.of("0", "7", "-3", "2.50", "0.00", "999999999999999", "1000000000000000",
            "123456789012345678901234567890", "-9223372036854775808");

    @Test
    void aSumEqualsTheExactOneWithItsDecimalPlaces() {
        Random random = new Random(3);
        for (int run = 0; run < 500; run++) {
            Sum sum = new Sum();
            BigDecimal exact = BigDecimal.ZERO;
            for (int i = random.nextInt(9); i >= 0; i--) {
                BigDecimal number = new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size())));
                if (random.nextBoolean()) {
                    sum.add(number);
                    exact = exact.add(number);
                } else {
                    sum.subtract(number);
                    exact = exact.subtract(number);
                }
            }
            assertEquals(exact, sum.value());
        }
    }
}
