/**
 * Rules, and what they find. A rule is one class in {@code lint.rules}, listed in {@link dev.gouji.lint.Rules}; it
 * returns plain records that know no editor and no terminal.
 */
package dev.gouji.lint;
