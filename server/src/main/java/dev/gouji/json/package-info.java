/** Reading of our own JSON resources and settings by stream: no reflection, so that the core can be compiled anywhere. */
package dev.gouji.json;
