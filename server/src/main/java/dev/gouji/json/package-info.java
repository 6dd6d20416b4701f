/** Reads our own JSON resources and settings by stream, without reflection, so that the core can be compiled anywhere. */
package dev.gouji.json;
