package dev.gouji.cli;

import dev.gouji.text.decode.Decoded;

/**
 * The content of a file.
 *
 * @param bytes the bytes on the disk
 * @param decoded the bytes as text
 */
record SourceFile(byte[] bytes, Decoded decoded) {
}
