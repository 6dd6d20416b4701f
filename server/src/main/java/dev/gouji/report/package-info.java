/**
 * The bound model: the sections, tables and figures of a report under their official names. {@link
 * dev.gouji.report.bind} makes it from the syntax tree; everything is immutable and has its exact place in the text.
 */
package dev.gouji.report;
