/** The command line: one class a command. It may use files and threads; the core may not. */
package dev.gouji.cli;
