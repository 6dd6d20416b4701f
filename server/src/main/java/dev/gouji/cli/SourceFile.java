package dev.gouji.cli;

import dev.gouji.text.decode.Decoded;

/**
 * What was read of a file.
 *
 * @param bytes as they stand on the disk
 * @param decoded the same as text
 */
record SourceFile(byte[] bytes, Decoded decoded) {
}
