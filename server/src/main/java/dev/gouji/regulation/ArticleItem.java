package dev.gouji.regulation;

import java.util.List;
import java.util.Map;

/**
 * An item （一） of an article.
 *
 * @param title our short title, which no other item of the article has
 * @param text what it asks, beginning with what to do for the report
 * @param lines the report lines that it bears on
 */
public record ArticleItem(int number, Bilingual title, Bilingual text, Map<String, Value> values, List<String> lines) {
}
