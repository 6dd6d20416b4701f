package dev.gouji.layout.spread;

/**
 * What the header above the figures of the strip shows.
 *
 * @param unlabelled how many cells of its last row have no label, because labels of rows above cover them
 * @param gap the most line ends between two of its labels
 */
record StripHead(int unlabelled, int gap) {
}
