package dev.gouji.lsp.feature.command;

import dev.gouji.lint.RulePages;
import dev.gouji.lsp.document.PageLinks;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import java.util.Optional;

/** Shows the page of a rule: {uri, code}. */
public final class ExplainRule extends DocumentCommand {

    public static final String NAME = "gouji.explain";

    ExplainRule() {
        super(NAME);
    }

    @Override
    Outcome run(JsonValue argument, View view) {
        String code = argument.member("code").text().orElse("");
        Optional<RulePages.Page> page = RulePages.page(code, view.session().messages().language());
        return page.flatMap(p -> PageLinks.rule(code, view, () -> Optional.of(p.markdown()))).<Outcome>map(Outcome.Show::new)
                .orElseGet(() -> new Outcome.Refused(Message.of("command.no-page").with("code", code)));
    }
}
