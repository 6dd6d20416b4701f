/** One class a rule; {@link dev.gouji.lint.Rules} lists them all. */
package dev.gouji.lint.rules;
