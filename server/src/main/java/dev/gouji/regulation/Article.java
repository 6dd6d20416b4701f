package dev.gouji.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article of the 条例 in our own words; no statute text stands here.
 *
 * @param title our short title
 * @param asks the duty
 * @param of the body that has the duty
 * @param by the time limit, if any
 * @param explanation the consequence for the report
 * @param items its items, empty where it has none
 * @param lines the report lines that it bears on: s1, t2:规章, t3:三（五）1
 * @param related articles to read beside it
 * @param mistakes usual mistakes about it
 */
public record Article(int number, int chapter, Bilingual title, Bilingual asks, Bilingual of, Optional<Bilingual> by,
                      Bilingual explanation, Map<String, Value> values, List<ArticleItem> items, List<String> lines,
                      List<Integer> related, List<Bilingual> mistakes) {

    public Optional<ArticleItem> item(int number) {
        return items.stream().filter(i -> i.number() == number).findFirst();
    }
}
