/** One text with its settings: read, bound and judged. The language server and the command line both get their answers here. */
package dev.gouji.analysis;
