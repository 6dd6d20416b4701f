/** One text with its settings, read, bound and judged: what every head answers from. */
package dev.gouji.analysis;
