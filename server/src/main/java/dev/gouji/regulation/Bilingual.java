package dev.gouji.regulation;

import dev.gouji.json.JsonSource;
import dev.gouji.message.Language;
import java.io.IOException;

/** The same text in both languages. It may hold markup: {name} for a value, [[33]] for a reference. */
public record Bilingual(String zh, String en) {

    public static Bilingual read(JsonSource in) throws IOException {
        String[] texts = {"", ""};
        in.object((name, value) -> {
            switch (name) {
                case "zh" -> texts[0] = value.string();
                case "en" -> texts[1] = value.string();
                default -> throw value.unknown(name);
            }
        });
        return new Bilingual(texts[0], texts[1]);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
