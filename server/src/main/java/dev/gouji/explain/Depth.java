package dev.gouji.explain;

/** How much of a page is shown: what a hover has room for, or all of it. */
enum Depth { SHORT, FULL }
