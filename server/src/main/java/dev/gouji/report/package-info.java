/**
 * The bound model: a report as its official form sees it. {@link dev.gouji.report.bind} makes it out of the syntax
 * tree; everything here is immutable and keeps the exact place of each thing in the text.
 */
package dev.gouji.report;
