/**
 * JMH benchmarks of warm code, compared with commonmark-java. Only the Maven profile bench builds and runs them; see
 * server/bench/README.md.
 */
package dev.gouji.bench;
