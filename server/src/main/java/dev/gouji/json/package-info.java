/**
 * Reads our own JSON resources and settings by stream, without reflection, so that the core can be compiled anywhere. The build packs
 * the resources that every start reads.
 */
package dev.gouji.json;
