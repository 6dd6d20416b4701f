/**
 * What the words of a report are: which label of which official form a cell or a line is, however it is worded, cut or
 * misspelt, and which lines head its sections. Where words may be several things, their order decides.
 */
package dev.gouji.vocabulary;
