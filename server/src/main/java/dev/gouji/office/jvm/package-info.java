/** What office files take from the JVM: compression by {@code java.util.zip} and decoding by Java's charsets. */
package dev.gouji.office.jvm;
