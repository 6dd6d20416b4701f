package dev.gouji.explain;

/** How much of a page is shown: a short form for hovers, or all of it. */
enum Depth { SHORT, FULL }
