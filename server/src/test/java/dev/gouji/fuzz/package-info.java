/**
 * Fuzz targets. Each takes any bytes at all and throws where something that must always hold does not. The same
 * targets run a bounded number of times in every build ({@code FuzzTest}) and for hours under Jazzer
 * ({@code server/fuzz/README.md}).
 */
package dev.gouji.fuzz;
