package dev.gouji.message;

import java.util.Locale;
import java.util.Optional;

/** A language of the messages. */
public enum Language {
    ZH, EN;

    /** The code in file names and for {@code --lang}: zh or en. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a locale (zh_CN.UTF-8, en-GB, zh-cn). Empty for C, POSIX and all other languages. */
    public static Optional<Language> named(String locale) {
        String name = locale.toLowerCase(Locale.ROOT);
        if (name.startsWith("zh")) {
            return Optional.of(ZH);
        }
        return name.equals("en") || name.startsWith("en_") || name.startsWith("en-") || name.startsWith("en.")
                ? Optional.of(EN) : Optional.empty();
    }
}
