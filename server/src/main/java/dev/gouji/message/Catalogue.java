package dev.gouji.message;

import dev.gouji.json.Resources;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of one language by their keys, read from the files {@code messages/zh/*.txt} or {@code messages/en/*.txt}.
 * A line is {@code key = text}. A file is read when no earlier one has the key: the first is enough for a right report.
 */
final class Catalogue {

    /** All files, in the order in which a start may need them. */
    static final String[] FILES = {"cli", "rules", "fixes", "server", "settings", "preview", "office", "explain", "help"};

    private final Language language;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private int read;

    Catalogue(Language language) {
        this.language = language;
    }

    synchronized Optional<String> text(String key) {
        String text = texts.get(key);
        while (text == null && read < FILES.length) {
            readNext();
            text = texts.get(key);
        }
        return Optional.ofNullable(text);
    }

    synchronized Set<String> keys() {
        while (read < FILES.length) {
            readNext();
        }
        return Collections.unmodifiableSet(texts.keySet());
    }

    private void readNext() {
        String file = Resources.text("messages/" + language.code() + "/" + FILES[read] + ".txt");
        int line = 0;
        while (line < file.length()) {
            int end = file.indexOf('\n', line);
            end = end < 0 ? file.length() : end;
            int sign = file.charAt(line) == '#' ? -1 : file.indexOf(" = ", line);
            if (sign > line && sign < end) {
                texts.put(file.substring(line, sign), unescaped(file.substring(sign + 3, end)));
            }
            line = end + 1;
        }
        read++;
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text : text.replace("\\n", "\n");
    }
}
