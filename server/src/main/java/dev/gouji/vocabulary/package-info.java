/**
 * The meaning of a report's words: which label of which official form a cell or a line is, even reworded, cut or
 * misspelt, and which lines head its sections. Ambiguous words are decided by their order.
 */
package dev.gouji.vocabulary;
