/**
 * The smallest change that balances a table: exact arithmetic over its relations and figures, then a judgement of
 * which change is the likelier slip.
 */
package dev.gouji.lint.repair;
