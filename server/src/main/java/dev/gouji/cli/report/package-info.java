/** The output of commands: one class per format. */
package dev.gouji.cli.report;
