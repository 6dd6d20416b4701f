package dev.gouji.settings;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.gouji.Refresh;
import dev.gouji.lint.Rules;
import dev.gouji.lint.Severity;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.report.BodyKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The schema of {@code .gouji.json} is made from the list of settings; editors use it for completions and checks. Its
 * descriptions are Chinese; the English ones are in {@code $comment}, since a schema has one language.
 */
@Tag("rule")
class SchemaTest {

    private static final Path FILE = Path.of(System.getProperty("basedir", "."), "src", "main", "resources", "dev", "gouji",
            "settings", "gouji.schema.json");
    /** Patterns of the paths, paragraph ids and days that SettingValues accepts. */
    private static final String PATH = "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\:]+$";
    private static final String PARAGRAPH = "^[0-9A-Fa-f]{8}$";
    private static final String DAY = "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

    @Test
    void theSchemaIsMadeFromTheListOfSettings() {
        String json = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(schema());
        Refresh.compare(FILE, json + "\n");
    }

    private static JsonObject schema() {
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
        schema.addProperty("title", "勾稽的设置");
        schema.addProperty("$comment", "The settings of Gouji, generated from dev.gouji.settings.Setting");
        schema.addProperty("type", "object");
        schema.addProperty("additionalProperties", false);
        JsonObject properties = new JsonObject();
        properties.add("$schema", type("string"));
        for (Setting setting : Setting.values()) {
            JsonObject value = value(setting.kind());
            value.addProperty("description", new Messages(Language.ZH).render(setting.description()));
            value.addProperty("$comment", new Messages(Language.EN).render(setting.description()));
            properties.add(setting.key(), value);
        }
        schema.add("properties", properties);
        schema.add("definitions", definitions());
        return schema;
    }

    private static JsonObject definitions() {
        JsonObject definitions = new JsonObject();
        definitions.add("code", choice(Rules.codes().stream()));
        definitions.add("severity", choice(Arrays.stream(Severity.values()).map(Severity::code)));
        definitions.add("path", pattern(PATH));
        return definitions;
    }

    private static JsonObject value(Setting.Kind kind) {
        return switch (kind) {
            case SEVERITIES -> {
                JsonObject object = type("object");
                object.add("propertyNames", reference("code"));
                object.add("additionalProperties", reference("severity"));
                yield object;
            }
            case CODES -> list(reference("code"));
            case BODY -> choice(Stream.of(BodyKind.values()).map(BodyKind::word).filter(w -> !w.isEmpty()));
            case DAY -> pattern(DAY);
            // no reference: draft-07 ignores all members beside one, the description too
            case PATH -> pattern(PATH);
            case TOTALS, REGULATION -> object(kind.members());
            case SUPPRESSIONS -> list(object(kind.members()));
            case PATTERNS -> list(type("string"));
            case BODIES -> listOrPath();
        };
    }

    private static JsonObject object(List<Setting.Member> members) {
        JsonObject object = type("object");
        JsonObject properties = new JsonObject();
        JsonArray required = new JsonArray();
        for (Setting.Member member : members) {
            properties.add(member.name(), switch (member.type()) {
                case TEXT -> type("string");
                case PATH -> reference("path");
                case CODE -> reference("code");
                case PARAGRAPH -> pattern(PARAGRAPH);
            });
            if (member.required()) {
                required.add(member.name());
            }
        }
        object.add("properties", properties);
        object.add("required", required);
        object.addProperty("additionalProperties", false);
        return object;
    }

    private static JsonObject listOrPath() {
        JsonObject either = new JsonObject();
        JsonArray kinds = new JsonArray();
        kinds.add(list(type("string")));
        kinds.add(pattern(PATH));
        either.add("anyOf", kinds);
        return either;
    }

    private static JsonObject list(JsonObject items) {
        JsonObject list = type("array");
        list.add("items", items);
        return list;
    }

    private static JsonObject type(String name) {
        JsonObject type = new JsonObject();
        type.addProperty("type", name);
        return type;
    }

    private static JsonObject pattern(String pattern) {
        JsonObject text = type("string");
        text.addProperty("pattern", pattern);
        return text;
    }

    private static JsonObject reference(String definition) {
        JsonObject reference = new JsonObject();
        reference.addProperty("$ref", "#/definitions/" + definition);
        return reference;
    }

    private static JsonObject choice(Stream<String> words) {
        JsonArray choices = new JsonArray();
        words.forEach(choices::add);
        JsonObject choice = type("string");
        choice.add("enum", choices);
        return choice;
    }
}
