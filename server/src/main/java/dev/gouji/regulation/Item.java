package dev.gouji.regulation;

import java.util.List;
import java.util.Map;

/**
 * An item （一） of an article.
 *
 * @param lines the report lines that it bears on
 */
public record Item(int number, Bilingual text, Map<String, Value> values, List<String> lines) {
}
