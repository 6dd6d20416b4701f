/** Saved web pages: reads the text as a browser shows it, without menus, and writes edits. */
package dev.gouji.office.page;
