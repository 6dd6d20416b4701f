/**
 * The text of a report and places in it. Offsets are UTF-16 units everywhere; {@link dev.gouji.text.LineIndex} is the only class
 * that turns them into lines and columns. Bytes are decoded in {@code text.decode}.
 */
package dev.gouji.text;
