package dev.gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.lint.Rules;
import dev.gouji.settings.Settings;
import dev.gouji.settings.SettingsReader;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suppressions are added to a settings file: the result is read again, and everything else is unchanged. */
class SettingsEditTest {

    private static final Settings.Suppressed NEW = new Settings.Suppressed("年报/2025.txt", "GJ302", Optional.of("t3:三（七）/总计"),
            Optional.empty(), Optional.of("“原件”如此\\"));
    private static final Settings.Suppressed MORE = new Settings.Suppressed("a.md", "GJ504", Optional.empty(), Optional.of("1A2B3C4D"),
            Optional.of("延期"));

    private static Settings read(String json) {
        SettingsReader.Result result = SettingsReader.read(json, Rules.known());
        assertEquals(List.of(), result.faults(), json);
        return result.settings();
    }

    @Test
    void aNewFileHasTheSuppressions() {
        assertEquals(List.of(NEW, MORE), read(SettingsEdit.created(List.of(NEW, MORE))).suppressed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\n}\n", "{\"off\": [\"GJ202\"]}", "{\r\n  \"off\": [\"GJ2xx\"],\r\n  \"body\": \"乡镇\"\r\n}\r\n", "{\"suppress\": []}",
            "{\"suppress\": [ ], \"off\": []}", "{\"suppress\": [{\"file\": \"x.txt\", \"rule\": \"GJ301\", \"reason\": \"a]}\\\"\"}], \"body\": \"部门\"}",
            "\uFEFF{\"deadline\": \"01-20\"}"})
    void suppressionsAreAddedAfterExistingSettings(String before) {
        Edit edit = SettingsEdit.added(before, List.of(NEW, MORE)).orElseThrow();
        assertTrue(edit.span().isEmpty());
        String after = Edit.apply(before, List.of(edit));
        Settings old = read(before.replace("\uFEFF", ""));
        Settings now = read(after.replace("\uFEFF", ""));
        assertEquals(List.of(NEW, MORE), now.suppressed().subList(old.suppressed().size(), now.suppressed().size()));
        assertEquals(old.off(), now.off());
        assertEquals(old.body(), now.body());
        assertEquals(before.contains("\r\n"), after.contains("\r\n"));
    }

    @Test
    void commentsAreKept() {
        String before = "{\n  // 县里的设置 {[\"\n  \"off\": [\"GJ202\" /* ] */]\n  /* 完 */\n}";
        String after = Edit.apply(before, List.of(SettingsEdit.added(before, List.of(MORE)).orElseThrow()));
        assertEquals(List.of(MORE), read(after.replaceAll("//.*|/\\*.*?\\*/", "")).suppressed());
        assertTrue(after.startsWith(before.substring(0, before.indexOf("  /* 完")).stripTrailing()), after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"off\"", "{\"a\": }", "7", "{\"a\": \"b}", "{ / }", "{\"suppress\": {}}", "{\"suppress\": 7}"})
    void anInvalidFileIsNotEdited(String broken) {
        assertEquals(Optional.empty(), SettingsEdit.added(broken, List.of(NEW)));
    }
}
