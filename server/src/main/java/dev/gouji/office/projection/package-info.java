/**
 * The plain text that is made of a file, with the place in the source of each character. It also turns edits of that text
 * into edits of the source, or says why there is none.
 */
package dev.gouji.office.projection;
