package dev.gouji.explain;

import dev.gouji.regulation.Bilingual;
import dev.gouji.regulation.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be known about a section, table, row or column (resources, explain/lines).
 *
 * @param line what it is about
 * @param form the form that it holds for; empty if it holds for both
 * @param counts what counts
 * @param excludes what does not
 * @param unit what its figures count
 * @param relation its relation to others
 * @param basis the clauses and documents on which it is based
 * @param errors usual mistakes
 */
record LineNote(Topic.Line line, Optional<String> form, Bilingual name, Bilingual meaning, Bilingual counts,
                Bilingual excludes, Optional<Bilingual> unit, Optional<Bilingual> relation, List<Topic> basis,
                Map<String, Value> values, List<Bilingual> errors) {

    boolean holdsFor(String formId) {
        return form.isEmpty() || form.get().equals(formId);
    }
}
