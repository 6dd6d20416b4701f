/** The official forms written out with nothing filled in: headings, row labels and blank tables, in Markdown or with TABs. */
package dev.gouji.form.blank;
