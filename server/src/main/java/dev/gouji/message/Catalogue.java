package dev.gouji.message;

import dev.gouji.json.BuiltInText;
import dev.gouji.json.Resources;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of one language by their keys, read from the files {@code messages/zh/*.txt} or {@code messages/en/*.txt}. A line is
 * {@code key = text}. A file is read only if no earlier file has the key: a right report needs only the first file. A text is
 * decoded when it is needed, because a start needs few of them.
 */
final class Catalogue {

    /** All files, in the order in which they are read: the first have the texts that a start needs. */
    static final String[] FILES = {"cli", "rules", "fixes", "server", "settings", "preview", "office", "explain", "help"};

    private final Language language;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private int filesRead;

    /** The place of a key's text in its file; the text is not yet decoded. */
    private record Line(BuiltInText file, int start, int end) {

        String text() {
            String text = file.part(start, end);
            return text.indexOf('\\') < 0 ? text : text.replace("\\n", "\n");
        }
    }

    Catalogue(Language language) {
        this.language = language;
    }

    synchronized Optional<String> text(String key) {
        String text = texts.get(key);
        while (text == null && !lines.containsKey(key) && filesRead < FILES.length) {
            readNext();
        }
        if (text == null && lines.containsKey(key)) {
            text = lines.get(key).text();
            texts.put(key, text);
        }
        return Optional.ofNullable(text);
    }

    synchronized Set<String> keys() {
        while (filesRead < FILES.length) {
            readNext();
        }
        return Collections.unmodifiableSet(lines.keySet());
    }

    private void readNext() {
        BuiltInText file = Resources.open("messages/" + language.code() + "/" + FILES[filesRead] + ".txt");
        int start = 0;
        while (start < file.length()) {
            int end = file.next('\n', start);
            add(file, start, end);
            start = end + 1;
        }
        filesRead++;
    }

    /** Adds a line of a file, unless it is blank or begins with #. */
    private void add(BuiltInText file, int start, int end) {
        int sign = file.next('=', start);
        if (sign >= end) {
            return;
        }
        String key = file.part(start, sign - 1);
        if (!key.startsWith("#")) {
            lines.put(key, new Line(file, sign + 2, end));
        }
    }
}
