package dev.gouji.layout;

import java.util.List;

/**
 * A row to be placed.
 *
 * @param id the row's id
 * @param columns the columns that it may have, the likeliest first
 * @param head the header above it
 */
record Row(Entry entry, String id, List<List<String>> columns, Head head) {
}
