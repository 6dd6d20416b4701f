package dev.gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.Towns;
import dev.gouji.lint.peer.BodyYear;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportHeadTest {

    /** A portal may save its menu above the title. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, 2000})
    void bodyAndYearStandBelowAMenu(int items) {
        String menu = "政务公开\n".repeat(items);
        assertEquals(Optional.of(new BodyYear("甲县水利局", 2025)), ReportHead.body(menu + Towns.report("甲县水利局", 2025, 2, 0)));
    }
}
