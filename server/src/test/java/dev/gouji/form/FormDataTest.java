package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Labels and addresses are only in the forms' files: a class that needs a figure looks it up by its {@link Role}. */
class FormDataTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    /** Labels that are ordinary words too, so that a source may have them. */
    private static final Set<String> ORDINARY = Set.of("其他", "规范性文件");

    @Test
    void noSourceFileHasALabelOrAnAddress() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                strings(file).filter(FormDataTest::isOfTheForm).forEach(text -> found.add(SOURCES.relativize(file) + ": " + text));
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void theSearchFindsLabelsAndAddresses() {
        for (String text : List.of("t3", "t2:规章/总计", "三（七）", "总计", "行政复议", "本年收费金额", "第二十条第（一）项", "（一）予以公开")) {
            assertTrue(isOfTheForm(text), text);
        }
    }

    @Test
    void everyRoleIsInSomeForm() {
        for (Role role : Role.values()) {
            List<Form> having = Forms.official().all().stream().filter(form -> has(form, role)).toList();
            assertTrue(!having.isEmpty(), role + " is in no form");
        }
    }

    private static boolean has(Form form, Role role) {
        return form.tables().stream().anyMatch(t -> t.role() == role || t.row(role).isPresent() || t.column(role).isPresent());
    }

    /** The strings of a source file, without those in comments. */
    private static Stream<String> strings(Path file) throws IOException {
        String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        return STRING.matcher(code).results().map(MatchResult::group).map(text -> text.substring(1, text.length() - 1));
    }

    private static boolean isOfTheForm(String text) {
        return !ORDINARY.contains(text) && tables().anyMatch(table -> text.equals(table.id()) || text.startsWith(table.id() + ":")
                || labels(table).anyMatch(text::equals));
    }

    private static Stream<FormTable> tables() {
        return Forms.official().all().stream().flatMap(form -> form.tables().stream());
    }

    /** Ids and labels of rows, columns and groups; those of one character, such as 一, are too common to search for. */
    private static Stream<String> labels(FormTable table) {
        Stream<String> rows = table.rows().stream().flatMap(row -> Stream.of(row.id(), row.label()));
        Stream<String> columns = table.columns().stream().map(FormColumn::id);
        Stream<String> groups = table.groups().stream().flatMap(group -> Stream.of(group.id(), group.label()));
        return Stream.of(rows, columns, groups).flatMap(s -> s).filter(label -> label.length() > 1);
    }
}
