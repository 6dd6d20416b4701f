/** The requests {@code gouji/preview} and {@code gouji/cells}: the official tables for a client that draws them or walks their cells. */
package dev.gouji.lsp.feature.preview;
