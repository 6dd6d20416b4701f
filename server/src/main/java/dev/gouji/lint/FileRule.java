package dev.gouji.lint;

/**
 * A rule on what a Word file or page holds besides the text that is checked. A client that shows only the text cannot show that.
 */
public interface FileRule extends Rule {
}
