/** Decodes the bytes of office files and pages with Java's charsets: all on the JVM, some of them in the engine in JavaScript. */
package dev.gouji.office.bytes;
