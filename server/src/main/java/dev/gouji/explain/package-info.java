/** The page behind a clause, a cell, a label or a code: for hover, definition and the command line alike. */
package dev.gouji.explain;
