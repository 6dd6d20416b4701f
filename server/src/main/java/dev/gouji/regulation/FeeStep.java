package dev.gouji.regulation;

import java.util.OptionalInt;

/**
 * A step of the processing fee (国办函〔2020〕109号).
 *
 * @param by whether requests or pages are counted
 * @param to its last piece, empty where it is open above
 * @param yuan what each piece within it costs
 * @param every where the step repeats: after how many pieces, else 0
 * @param more by how much each repetition is dearer
 */
public record FeeStep(By by, int from, OptionalInt to, int yuan, int every, int more) {

    public enum By { COUNT, VOLUME }
}
