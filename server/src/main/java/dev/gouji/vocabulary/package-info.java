/**
 * What the words of a report are: which label of which official form a cell or a line is, however it is worded, cut or
 * misspelt, and which lines head its sections. Words that may be several things are told apart by their order.
 */
package dev.gouji.vocabulary;
