/** What helps a reader of a report: what to fold, select, colour and note beside a figure. No editor is known here. */
package dev.gouji.aid;
