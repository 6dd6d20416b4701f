package dev.gouji.cli.report;

import dev.gouji.lint.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of {@code lint}. */
public enum Format {
    TEXT, JSON, NDJSON, SARIF, JUNIT, GITHUB, GITLAB, CHECKSTYLE, RDJSON, CSV, HTML;

    /** The name that users type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names, the default first. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Format format : values()) {
            words.add(format.word());
        }
        return List.copyOf(words);
    }

    /** The format of a name, which must be one of {@link #words}. */
    public static Format named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * A reporter that writes to a screen or file.
     *
     * @param limit the lowest severity that counts for the exit code; empty if none counts
     */
    public Reporter reporter(Screen screen, String version, Optional<Severity> limit) throws IOException {
        return switch (this) {
            case TEXT -> new TextReporter(screen);
            case JSON -> new JsonReporter(screen.out(), screen.messages(), version);
            case NDJSON -> new NdjsonReporter(screen.out(), screen.messages());
            case SARIF -> new SarifReporter(screen.out(), screen.messages(), version);
            case JUNIT -> new JunitReporter(screen.out(), screen.messages(), limit);
            case GITHUB -> new GithubReporter(screen.out(), screen.messages());
            case GITLAB -> new GitlabReporter(screen.out(), screen.messages());
            case CHECKSTYLE -> new CheckstyleReporter(screen.out(), screen.messages());
            case RDJSON -> new RdjsonReporter(screen.out(), screen.messages());
            case CSV -> new CsvReporter(screen.out(), screen.messages());
            case HTML -> new HtmlReporter(screen.out(), screen.messages(), version);
        };
    }
}
