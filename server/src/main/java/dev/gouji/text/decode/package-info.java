/** The border between bytes and text; the only package of the core that knows charsets. */
package dev.gouji.text.decode;
