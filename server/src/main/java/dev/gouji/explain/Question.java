package dev.gouji.explain;

import dev.gouji.regulation.Bilingual;
import dev.gouji.regulation.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that drafters ask, and how sure the answer is (resources, explain/questions).
 *
 * @param topic its key, which is also the name of its file
 * @param name its short name, by which it is found: 街道
 * @param question the question itself
 * @param answer the answer; if no source was found, it says so
 * @param sureness how sure the answer is
 * @param source where the answer comes from, or where a source was looked for
 * @param ask whom to ask, if the answer is not certain
 * @param basis the clauses and documents on which the answer is based
 * @param lines the lines of the report that it is about
 * @param names further names under which it is found
 */
record Question(Topic.Question topic, Bilingual name, Bilingual question, Bilingual answer, Sureness sureness, Bilingual source,
                Optional<Bilingual> ask, List<Topic> basis, List<Topic.Line> lines, List<String> names,
                Map<String, Value> values) {

    /** How sure an answer is. */
    enum Sureness {
        /** The law or a national notice states it. */ STATED,
        /** Bodies do it so; no national rule was found. */ PRACTICE,
        /** Nothing was found. */ OPEN
    }

    /** Whether the answer is based on a clause; for a whole article, any of its items is enough. */
    boolean isAbout(Topic.Clause clause) {
        return basis.contains(clause) || clause.item() == 0
                && basis.stream().anyMatch(t -> t instanceof Topic.Clause c && c.article() == clause.article());
    }
}
