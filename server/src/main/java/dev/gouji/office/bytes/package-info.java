/** Bytes of office files and pages as text, where the machine has Java's charsets: the JVM, and in part the engine in JavaScript. */
package dev.gouji.office.bytes;
