/** The texts for users, in Chinese and English: the catalogue and the names of rows and columns. */
package dev.gouji.message;
