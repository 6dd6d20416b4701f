package dev.gouji.cli;

import dev.gouji.cli.report.Wrap;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.settings.Setting;
import dev.gouji.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code gouji init [FOLDER]}: writes a settings file that explains every setting and sets none. The last setting is not a comment,
 * so that each line above it may end with a comma.
 */
final class InitCommand implements Command {

    private static final int COLUMNS = 94;
    /** Further lines of a comment are indented: a line that begins with a quotation mark would look like a setting. */
    private static final String FURTHER = "\n  //   ";

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        List<String> folders = arguments.paths(List.of("."));
        if (folders.size() > 1) {
            throw new UsageException(Message.of("cli.init-one"));
        }
        Path folder = Sources.path(folders.get(0));
        if (Files.isRegularFile(folder)) {
            throw new UsageException(Message.of("init.file").with("path", folder.toString()));
        }
        Path file = folder.resolve(Settings.FILE).normalize();
        if (Files.exists(file)) {
            throw new UsageException(Message.of("cli.init-exists").with("path", file.toString()));
        }
        try (NewFile target = NewFile.open(file)) {
            target.stream().write(text(terminal).getBytes(StandardCharsets.UTF_8));
            target.commit();
        } catch (IOException e) {
            throw new UsageException(NewFile.fault(file, e));
        }
        terminal.print(terminal.messages().render(Message.of("init.done").with("path", file.toString())) + "\n");
        return 0;
    }

    /** The text of the settings file. Each setting but the last is a comment; who removes the slashes sets it. */
    private static String text(Terminal terminal) {
        StringBuilder out = new StringBuilder("{\n");
        comment(out, terminal.messages().text("init.about"));
        for (Setting setting : Setting.values()) {
            if (setting != Setting.OFF) {
                out.append('\n');
                comment(out, terminal.messages().render(setting.description()));
                out.append("  // \"").append(setting.key()).append("\": ").append(example(setting, terminal.messages())).append(",\n");
            }
        }
        out.append('\n');
        comment(out, terminal.messages().render(Setting.OFF.description()));
        return out.append("  \"off\": []\n}\n").toString();
    }

    private static String example(Setting setting, Messages messages) {
        return switch (setting.kind()) {
            case SEVERITIES -> "{\"GJ202\": \"info\"}";
            case CODES -> "[\"GJ202\"]";
            case BODY -> "\"乡镇\"";
            case DAY -> "\"01-20\"";
            case PATH -> "\"往年\"";
            case TOTALS -> "{\"report\": \"县/2025.md\", \"of\": \"乡镇\"}";
            case SUPPRESSIONS -> "[{\"file\": \"2025.txt\", \"rule\": \"GJ302\", \"reason\": \"" + messages.text("init.reason") + "\"}]";
            case REGULATION -> "{\"textFile\": \"条例.txt\"}";
            case PATTERNS -> "[\"草稿/\"]";
            case BODIES -> "[\"柳溪镇人民政府\", \"县教育局\"]";
        };
    }

    private static void comment(StringBuilder out, String words) {
        out.append("  // ").append(Wrap.lines(words, COLUMNS).replace("\n", FURTHER)).append('\n');
    }
}
