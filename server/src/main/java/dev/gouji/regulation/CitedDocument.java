package dev.gouji.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document that reports cite.
 *
 * @param number its official number, 国办公开办函〔2021〕30号
 * @param name its official name, without 《》
 * @param title our short title
 * @param aliases shorter names that reports use
 * @param date the day of issue, 2021-09-26, where it is known
 * @param link its official page, where one may be linked
 * @param forReport what it means for a report
 * @param steps the scale of a fee
 */
public record CitedDocument(String key, String number, Bilingual name, Bilingual title, List<String> aliases,
                            Optional<Value.Day> date, Optional<String> link, Bilingual meaning, Bilingual forReport,
                            Map<String, Value> values, List<FeeStep> steps, List<Bilingual> mistakes) {
}
