/**
 * Fuzz targets. Each takes any bytes and throws if a property does not hold. {@code FuzzTest} runs the targets a limited number
 * of times in every build; with Jazzer they run for hours ({@code server/fuzz/README.md}).
 */
package dev.gouji.fuzz;
