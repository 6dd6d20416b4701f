package dev.gouji.message;

import dev.gouji.json.Resources;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of one language by their keys, read from the files {@code messages/zh/*.txt} or {@code messages/en/*.txt}.
 * A line is {@code key = text}. A file is read when no earlier one has the key: the first is enough for a right report. A
 * text is decoded when it is needed, since a start needs few of them.
 */
final class Catalogue {

    /** All files, in the order in which a start may need them. */
    static final String[] FILES = {"cli", "rules", "fixes", "server", "settings", "preview", "office", "explain", "help"};

    private final Language language;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private int read;

    /** The text of a key, not yet decoded. */
    private record Line(byte[] file, int start, int end) {

        String text() {
            String text = Resources.text(file, start, end);
            return text.indexOf('\\') < 0 ? text : text.replace("\\n", "\n");
        }
    }

    Catalogue(Language language) {
        this.language = language;
    }

    synchronized Optional<String> text(String key) {
        String text = texts.get(key);
        while (text == null && !lines.containsKey(key) && read < FILES.length) {
            readNext();
        }
        if (text == null && lines.containsKey(key)) {
            text = lines.get(key).text();
            texts.put(key, text);
        }
        return Optional.ofNullable(text);
    }

    synchronized Set<String> keys() {
        while (read < FILES.length) {
            readNext();
        }
        return Collections.unmodifiableSet(lines.keySet());
    }

    private void readNext() {
        byte[] file = Resources.bytes("messages/" + language.code() + "/" + FILES[read] + ".txt");
        int start = 0;
        int sign = -1;
        for (int i = 0; i <= file.length; i++) {
            byte b = i < file.length ? file[i] : (byte) '\n';
            if (b == '=' && sign < 0) {
                sign = i;
            } else if (b == '\n') {
                add(file, start, sign, i);
                start = i + 1;
                sign = -1;
            }
        }
        read++;
    }

    /** Adds a line, unless it is a remark or blank. */
    private void add(byte[] file, int start, int sign, int end) {
        if (sign > start && file[start] != '#') {
            lines.put(Resources.text(file, start, sign - 1), new Line(file, sign + 2, end));
        }
    }
}
