package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"'','',0", "规章,规章,0", "'',规章,2", "行政许可,行政许司,1", "行政许可,行许可,1", "行政许可,行政政许可,1", "法律行政法规,法律行政止公开,3",
        "abc,cab,2"})
    void theDistanceIsTheNumberOfChanges(String a, String b, int distance) {
        assertEquals(distance, EditDistance.within(a, b, 9));
        assertEquals(distance, EditDistance.within(b, a, 9));
    }

    @Test
    void aDistanceAboveTheLimitIsMoreThanTheLimit() {
        assertEquals(3, EditDistance.within("甲乙丙丁", "子丑寅卯", 2));
    }
}
