package dev.gouji.regulation;

import java.util.OptionalInt;

/**
 * A step of the processing fee (国办函〔2020〕109号).
 *
 * @param by whether requests or pages are counted
 * @param from the first request or page of the step
 * @param to the last one; empty if the step has no end
 * @param yuan the price of each request or page in the step
 * @param every after how many the price rises again; 0 if it does not
 * @param more by how many yuan each then costs more
 */
public record FeeStep(By by, int from, OptionalInt to, int yuan, int every, int more) {

    public enum By { COUNT, VOLUME }
}
