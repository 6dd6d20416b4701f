/** One text with its settings: read, bound and judged. Both heads get their answers here. */
package dev.gouji.analysis;
