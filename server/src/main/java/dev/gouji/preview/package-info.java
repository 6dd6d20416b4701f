/**
 * Shows reports: as pages, with the official tables as Word shows them and the wrong figures marked, key figures beside last
 * year's and duties as a checklist; and as rows and JSON for other programs. {@link dev.gouji.preview.Preview} is the content of the
 * page of a report.
 */
package dev.gouji.preview;
