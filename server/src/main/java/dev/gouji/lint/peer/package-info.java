/** The other reports that a report is compared with: their figures and sums, without their texts. */
package dev.gouji.lint.peer;
