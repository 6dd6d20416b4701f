/** Warm figures against commonmark-java (JMH). Built and run by the profile bench only; see server/bench/README.md. */
package dev.gouji.bench;
