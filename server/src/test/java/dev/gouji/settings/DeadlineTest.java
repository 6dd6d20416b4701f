package dev.gouji.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void aDeadlineOnFebruary29IsFebruary28InOtherYears() {
        assertEquals(LocalDate.of(2024, 2, 29), new Deadline(2, 29).in(2024));
        assertEquals(LocalDate.of(2025, 2, 28), new Deadline(2, 29).in(2025));
        assertEquals(LocalDate.of(2025, 1, 31), new Deadline(1, 31).in(2025));
    }
}
