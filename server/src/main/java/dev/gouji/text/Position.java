package dev.gouji.text;

/** A place in a text: zero-based line and zero-based units of a {@link PositionEncoding} within it. */
public record Position(int line, int character) {
}
