/**
 * What both heads know of the folder that a report lies in. This is the border to the file system, so that nothing
 * below it reads files and the two heads need not know each other.
 */
package dev.gouji.workspace;
