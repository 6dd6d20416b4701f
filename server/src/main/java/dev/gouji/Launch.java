package dev.gouji;

import java.util.Optional;

/**
 * What the launcher knows and the Java process cannot see. It comes in system properties. Without a launcher
 * ({@code java -jar gouji.jar}) each has a default that changes nothing.
 *
 * @param code {@code gouji.code}: added to the exit code. The launcher passes 64, so that it can tell our exit codes from those of
 *        Java itself, as when it does not start
 * @param locale {@code gouji.locale}: the user's locale, which the launcher may have replaced for Java
 * @param charset {@code gouji.charset}: the charset of the user's terminal, empty where it is not known
 * @param terminal {@code gouji.terminal}: whether standard output is a terminal
 * @param columns {@code gouji.columns}: its width, 0 where it is not known
 * @param progress {@code gouji.progress}: whether standard error is a terminal, so that progress can be shown there
 */
record Launch(int code, Optional<String> locale, String charset, boolean terminal, int columns, boolean progress) {

    static Launch read() {
        return new Launch(Integer.getInteger("gouji.code", 0), Optional.ofNullable(System.getProperty("gouji.locale")),
                System.getProperty("gouji.charset", ""), Boolean.getBoolean("gouji.terminal"), Integer.getInteger("gouji.columns", 0),
                Boolean.getBoolean("gouji.progress"));
    }
}
