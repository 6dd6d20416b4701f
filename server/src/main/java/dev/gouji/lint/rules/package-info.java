/** One class per rule; {@link dev.gouji.lint.Rules} lists them all. */
package dev.gouji.lint.rules;
