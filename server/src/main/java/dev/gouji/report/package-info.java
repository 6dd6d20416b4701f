/**
 * The bound model: a report as its official form sees it. {@link dev.gouji.report.bind} makes it from the syntax tree;
 * everything is immutable and has its exact place in the text.
 */
package dev.gouji.report;
