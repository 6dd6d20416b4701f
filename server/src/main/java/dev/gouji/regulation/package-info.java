/**
 * The law behind a report: the 条例 of 2019 (国务院令第711号), article by article in our own words, and the documents that
 * reports cite. All of it is data (resources, regulation/), read on demand.
 */
package dev.gouji.regulation;
