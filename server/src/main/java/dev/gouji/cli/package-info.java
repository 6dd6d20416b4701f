/** The command line: one class a command, one reporter a format. */
package dev.gouji.cli;
