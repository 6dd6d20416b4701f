/**
 * The smallest change that balances a table: exact arithmetic over its relations and figures, then a choice of the
 * likelier slip.
 */
package dev.gouji.lint.repair;
