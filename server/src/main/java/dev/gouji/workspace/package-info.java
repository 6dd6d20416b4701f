/**
 * What both heads know of a report's folder. This is the border to the file system, so that nothing below it reads
 * files and the two heads need not know each other.
 */
package dev.gouji.workspace;
