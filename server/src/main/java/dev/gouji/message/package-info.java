/** What users read, in Chinese and English: the catalogue of texts and the names of rows and columns. */
package dev.gouji.message;
