package dev.gouji.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Paths as references of RFC 3986. */
final class Uris {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private static final String HEX = "0123456789ABCDEF";

    private Uris() {
    }

    /** A path in the checkout of a service is relative to the checkout. Other absolute paths get {@code file://}. */
    static String of(String path) {
        String shown = RepositoryPath.inCheckout(path);
        return !Path.of(shown).isAbsolute() ? escaped(shown) : "file://" + (shown.startsWith("/") ? "" : "/") + escaped(shown);
    }

    private static String escaped(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }
}
