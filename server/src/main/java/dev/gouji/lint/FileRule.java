package dev.gouji.lint;

/** A rule on what a Word file or page holds besides the text that is checked. Who sees only the text does not see it. */
public interface FileRule extends Rule {
}
