package dev.gouji.explain;

import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.RulePages;
import dev.gouji.lint.Rules;
import dev.gouji.message.Language;
import java.util.List;
import java.util.Optional;

/** Gouji's own rules, whose pages are written beside them (resources, lint/rules). */
final class RuleTopics {

    private final Language language;

    RuleTopics(Language language) {
        this.language = language;
    }

    List<RuleId> rules() {
        return Rules.all().stream().map(Rule::id).toList();
    }

    Optional<Explained> page(String code) {
        return rules().stream().filter(r -> r.code().equals(code)).findFirst().map(this::page);
    }

    /** The page of a rule; its name alone if the page is not written yet, which a test reports. */
    private Explained page(RuleId rule) {
        String name = rule.code() + " " + rule.name();
        Optional<RulePages.Page> page = RulePages.page(rule.code(), language);
        String markdown = page.map(RulePages.Page::markdown).orElse("# " + name);
        return new Explained(rule.code(), page.map(RulePages.Page::title).orElse(name), markdown, PlainText.of(markdown));
    }
}
