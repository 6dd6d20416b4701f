/** What commands print: one class a format. */
package dev.gouji.cli.report;
