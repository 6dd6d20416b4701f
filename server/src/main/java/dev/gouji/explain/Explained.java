package dev.gouji.explain;

/**
 * A whole page.
 *
 * @param topic the id of its topic
 * @param title one line
 */
public record Explained(String topic, String title, String markdown, String plain) {
}
