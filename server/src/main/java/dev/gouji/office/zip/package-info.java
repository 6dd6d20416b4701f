/**
 * Reads a zip archive within limits of number, size and ratio, and writes it again with some entries changed. All other bytes are
 * copied as they are.
 */
package dev.gouji.office.zip;
