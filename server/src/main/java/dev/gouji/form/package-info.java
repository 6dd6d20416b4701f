/**
 * The official forms as data: what should stand in a report of which year. A form that is issued next year is one more
 * file under {@code resources/dev/gouji/form} and one more name in {@link dev.gouji.form.Forms}; {@code shared.json} has
 * what no form has changed.
 */
package dev.gouji.form;
