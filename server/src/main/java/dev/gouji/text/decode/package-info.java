/**
 * Decodes the bytes of a report, and encodes what is written back. Of the core only this package, {@code office.bytes},
 * {@code office.jvm}, {@code json.BuiltInText} (our own UTF-8 files) and {@code lsp.document.DocumentUri} (percent signs of
 * addresses) know charsets.
 */
package dev.gouji.text.decode;
