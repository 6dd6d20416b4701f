/** Help for readers of a report: folds, selections, colours and notes. Independent of editors. */
package dev.gouji.aid;
