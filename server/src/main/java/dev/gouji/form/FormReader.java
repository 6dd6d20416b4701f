package dev.gouji.form;

import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the forms from their files. */
final class FormReader {

    private FormReader() {
    }

    /** What all forms have in common: the sections, and the tables that follow those of each form. */
    record Shared(List<FormSection> sections, List<FormTable> tables) {
    }

    static Shared shared(String resource) {
        try {
            return shared(JsonSource.open(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Form read(String resource, Shared shared) {
        try {
            return form(JsonSource.open(resource), shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shared shared(JsonSource in) throws IOException {
        List<FormSection> sections = List.of();
        List<FormTable> tables = List.of();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "sections" -> sections = sections(in);
                case "tables" -> tables = tables(in);
                default -> throw in.unknown(name);
            }
        }
        return new Shared(sections, tables);
    }

    private static Form form(JsonSource in, Shared shared) throws IOException {
        String id = "";
        Years years = new Years(0, 0);
        String document = "";
        Set<TextDuty> duties = Set.of();
        List<FormTable> tables = new ArrayList<>();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "id" -> id = in.string();
                case "years" -> years = years(in);
                case "document" -> document = in.string();
                case "duties" -> duties = duties(in);
                case "tables" -> tables.addAll(tables(in));
                default -> throw in.unknown(name);
            }
        }
        tables.addAll(shared.tables());
        return new Form(id, years.from(), years.to(), document, duties, shared.sections(), List.copyOf(tables));
    }

    private static Set<TextDuty> duties(JsonSource in) throws IOException {
        Set<TextDuty> duties = EnumSet.noneOf(TextDuty.class);
        for (String duty : in.strings()) {
            duties.add(TextDuty.valueOf(duty.toUpperCase(Locale.ROOT)));
        }
        return Set.copyOf(duties);
    }

    private record Years(int from, int to) {
    }

    private static Years years(JsonSource in) throws IOException {
        int from = 0;
        int to = Integer.MAX_VALUE;
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "from" -> from = in.integer();
                case "to" -> to = in.integer();
                default -> throw in.unknown(name);
            }
        }
        return new Years(from, to);
    }

    private static List<FormSection> sections(JsonSource in) throws IOException {
        List<FormSection> sections = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            sections.add(section(in));
        }
        return List.copyOf(sections);
    }

    private static FormSection section(JsonSource in) throws IOException {
        int number = 0;
        String key = "";
        String heading = "";
        List<String> variants = List.of();
        List<List<String>> signs = List.of();
        Optional<String> table = Optional.empty();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "number" -> number = in.integer();
                case "key" -> key = in.string();
                case "heading" -> heading = in.string();
                case "variants" -> variants = in.strings();
                case "signs" -> signs = signs(in);
                case "table" -> table = Optional.of(in.string());
                default -> throw in.unknown(name);
            }
        }
        return new FormSection(number, key, heading, variants, signs, table);
    }

    private static List<List<String>> signs(JsonSource in) throws IOException {
        List<List<String>> signs = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            signs.add(in.strings());
        }
        return List.copyOf(signs);
    }

    private static List<FormTable> tables(JsonSource in) throws IOException {
        List<FormTable> tables = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            tables.add(FormTableReader.table(in));
        }
        return List.copyOf(tables);
    }
}
