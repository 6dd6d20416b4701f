/**
 * Word files and saved pages as the plain text that is checked, and edits of that text back into the file.
 * {@link dev.gouji.office.OfficeReader} opens a file by its content; what a file holds beside its text is in
 * {@link dev.gouji.office.Remains}. Compression and charsets come from {@link dev.gouji.office.Platform}.
 */
package dev.gouji.office;
