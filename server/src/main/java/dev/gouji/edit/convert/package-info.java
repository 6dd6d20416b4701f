/** Writes a report as another kind of file: its lines and tables are taken apart, written anew, read again and compared. */
package dev.gouji.edit.convert;
