package dev.gouji.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, most first. */
public enum Severity {
    /** the report is wrong */ ERROR,
    /** the report is probably wrong or against the form */ WARNING,
    /** worth a look */ INFO,
    /** a matter of style */ HINT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The codes of all severities, most severe first. */
    public static List<String> codes() {
        List<String> codes = new ArrayList<>(values().length);
        for (Severity severity : values()) {
            codes.add(severity.code());
        }
        return List.copyOf(codes);
    }

    public static Optional<Severity> named(String code) {
        for (Severity severity : values()) {
            if (severity.code().equals(code)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
