package dev.gouji.cli;

import java.util.Locale;

/** Every option of every command, in one list. A command names those that it takes. */
enum Option {
    BASELINE(Kind.VALUE),
    BODY(Kind.VALUE),
    CHANGED(Kind.OPTIONAL),
    CHECK(Kind.FLAG),
    DIFF(Kind.FLAG),
    DOCX(Kind.FLAG),
    DRY_RUN(Kind.FLAG),
    ALL(Kind.FLAG),
    EXCLUDE(Kind.VALUES),
    FAIL_ON(Kind.VALUE),
    FORMAT(Kind.VALUES),
    FROM(Kind.VALUE),
    IGNORE(Kind.VALUES),
    LANG(Kind.VALUE),
    LIST_FILES(Kind.FLAG),
    MAX_WARNINGS(Kind.VALUE),
    OUTPUT(Kind.VALUE, "o"),
    SELECT(Kind.VALUES),
    SHOW_SETTINGS(Kind.FLAG),
    STDIN_NAME(Kind.VALUE),
    TO(Kind.VALUE),
    TOTALS(Kind.FLAG),
    TRACKED(Kind.FLAG),
    WITH_SOFFICE(Kind.FLAG),
    YEAR(Kind.VALUE);

    /** What stands behind an option. */
    enum Kind {
        /** nothing */ FLAG,
        /** a value; of several the last counts */ VALUE,
        /** a value behind =, or none */ OPTIONAL,
        /** a value, and the option may stand several times */ VALUES
    }

    private final Kind kind;
    private final String letter;

    Option(Kind kind) {
        this(kind, "");
    }

    Option(Kind kind, String letter) {
        this.kind = kind;
        this.letter = letter;
    }

    Kind kind() {
        return kind;
    }

    /** The name behind two hyphens. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name behind one hyphen, empty where there is none. */
    String letter() {
        return letter;
    }

    /** As a user writes it. */
    String written() {
        return "--" + word();
    }
}
