/**
 * The official forms as data: which sections, tables, rows and columns a report of a year should have. A form that is issued next
 * year is one more file under {@code resources/dev/gouji/form} and one more name in {@link dev.gouji.form.Forms}. {@code
 * shared.json} has what all forms have in common.
 */
package dev.gouji.form;
