/** The other reports that a report is held against: their figures and the sums over them, without their texts. */
package dev.gouji.lint.peer;
