package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.explain.Explained;
import dev.gouji.explain.Explainer;
import dev.gouji.explain.TopicLookup;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.RulePages;
import dev.gouji.lint.Rules;
import dev.gouji.lint.Severity;
import dev.gouji.message.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the rules for SARIF, with their names, severities and pages. */
final class SarifRules {

    private final JsonWriter json;
    private final Messages messages;
    private final Explainer explainer;
    private final List<String> codes = new ArrayList<>();

    SarifRules(JsonWriter json, Messages messages) {
        this.json = json;
        this.messages = messages;
        this.explainer = new Explainer(messages);
    }

    /** The index of a rule in the list; -1 if it is not there. */
    int index(String code) {
        return codes.indexOf(code);
    }

    void write() throws IOException {
        json.name("rules").beginArray();
        for (Rule rule : Rules.all()) {
            codes.add(rule.id().code());
            rule(rule.id());
        }
        json.endArray();
    }

    private void rule(RuleId rule) throws IOException {
        json.beginObject().name("id").value(rule.code()).name("name").value(rule.name());
        for (RulePages.Page page : RulePages.page(rule.code(), messages.language()).stream().toList()) {
            text(json, "shortDescription", page.fault());
            text(json, "fullDescription", page.summary());
            json.name("help").beginObject().name("text").value(plain(rule.code())).name("markdown").value(page.markdown()).endObject();
        }
        json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
        json.name("properties").beginObject().name("severity").value(rule.severity().code());
        json.name("fixes").value(RulePages.fixes(rule.code()).word());
        json.name("tags").beginArray().value(RuleId.group(rule.code())).endArray().endObject();
        json.endObject();
    }

    /** A member with a text, which is an object in SARIF. */
    static void text(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private String plain(String code) {
        return explainer.topic(code) instanceof TopicLookup.Found found && !found.pages().isEmpty()
                ? found.pages().stream().map(Explained::plain).findFirst().orElse(code) : code;
    }

    /** SARIF has three levels; both info and hint are notes. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, HINT -> "note";
        };
    }
}
