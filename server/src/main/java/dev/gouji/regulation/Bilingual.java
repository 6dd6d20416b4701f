package dev.gouji.regulation;

import dev.gouji.json.JsonSource;
import dev.gouji.message.Language;
import java.io.IOException;

/** The same text in both languages. It may hold markup: {name} for a value, [[33]] for a reference. */
public record Bilingual(String zh, String en) {

    /** No text. */
    public static final Bilingual NONE = new Bilingual("", "");

    public static Bilingual read(JsonSource in) throws IOException {
        String zh = "";
        String en = "";
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "zh" -> zh = in.string();
                case "en" -> en = in.string();
                default -> throw in.unknown(name);
            }
        }
        return new Bilingual(zh, en);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
