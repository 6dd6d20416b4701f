package dev.gouji.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/** Paths as references of RFC 3986. */
final class Uris {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

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
            out.append(PLAIN.indexOf(b) >= 0 ? String.valueOf((char) b) : "%" + HEX.toHexDigits(b));
        }
        return out.toString();
    }
}
