package dev.gouji.form;

import java.util.List;

/** A column; {@code unit} is empty where it is that of its rows. */
public record FormColumn(String id, List<String> variants, String unit) {
}
