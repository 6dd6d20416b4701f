package dev.gouji.cli;

import dev.gouji.cli.report.Wrap;
import dev.gouji.message.Messages;
import dev.gouji.text.Width;
import java.util.ArrayList;
import java.util.List;

/** What {@code --help} prints, made from the commands and their options. */
public final class Help {

    private static final String INDENT = "  ";
    private static final int GAP = 2;

    private final Messages messages;
    private final int columns;

    public Help(Messages messages, int columns) {
        this.messages = messages;
        this.columns = columns;
    }

    /** A line of a list: what to type, and what it means. */
    private record Entry(String written, String meaning) {
    }

    /** All commands, one on each line, and the exit codes. */
    public String overview() {
        List<Entry> all = new ArrayList<>();
        Commands.GROUPS.forEach(group -> group.commands().forEach(name -> all.add(entry(name))));
        int width = width(all);
        StringBuilder out = new StringBuilder(Wrap.lines(messages.text("help.title"), columns)).append("\n\n").append(messages.text("help.usage")).append('\n');
        for (Commands.Group group : Commands.GROUPS) {
            out.append('\n').append(messages.text("help.group." + group.name())).append('\n');
            group.commands().forEach(name -> out.append(line(entry(name), width)));
        }
        return out.append('\n').append(Wrap.lines(messages.text("help.more") + "\n" + messages.text("help.codes"), columns)).toString();
    }

    /** One command with its options. */
    public String command(String name) {
        StringBuilder out = new StringBuilder("gouji " + entry(name).written() + "\n\n");
        out.append(Wrap.lines(messages.text("command." + name + ".about"), columns)).append('\n');
        List<Entry> options = Commands.options(name).stream().map(option -> option(name, option)).toList();
        if (!options.isEmpty()) {
            out.append('\n').append(messages.text("help.options")).append('\n');
            int width = Math.min(28, width(options));
            options.forEach(option -> out.append(line(option, width)));
        }
        return out.toString().stripTrailing();
    }

    private Entry entry(String name) {
        return new Entry(written(name), messages.text("command." + name));
    }

    private Entry option(String command, Option option) {
        return new Entry(written(option), meaning(command, option));
    }

    /** The command as it is typed. */
    String written(String name) {
        String key = "command." + name + ".arguments";
        return messages.has(key) ? name + " " + messages.text(key) : name;
    }

    /** The option as it is typed, with a word for its value. */
    String written(Option option) {
        String letter = option.letter().isEmpty() ? "" : "-" + option.letter() + ", ";
        return letter + option.written() + switch (option.kind()) {
            case FLAG -> "";
            case OPTIONAL -> "[=" + value(option) + "]";
            case VALUE, VALUES -> " " + value(option);
        };
    }

    private String value(Option option) {
        return messages.text("option." + option.word() + ".value");
    }

    /** The effect of an option and its possible values. */
    String meaning(String command, Option option) {
        String own = "option." + option.word() + "." + command;
        String words = messages.text(messages.has(own) ? own : "option." + option.word());
        List<String> choices = Commands.choices(command, option);
        return choices.isEmpty() ? words : words + messages.gap() + messages.text("help.choices") + messages.gap() + String.join(", ", choices);
    }

    private static int width(List<Entry> entries) {
        return entries.stream().mapToInt(e -> Width.of(e.written())).max().orElse(0);
    }

    /** A line of a list. The meaning stands beside the option, or below it if the option is too wide. */
    private String line(Entry entry, int width) {
        int margin = INDENT.length() + width + GAP;
        String[] lines = Wrap.lines(entry.meaning(), columns - margin).split("\n");
        boolean wide = Width.of(entry.written()) > width;
        StringBuilder out = new StringBuilder(INDENT).append(wide ? entry.written() + "\n" + " ".repeat(margin)
                : Width.pad(entry.written(), width + GAP));
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : " ".repeat(margin)).append(lines[i]).append('\n');
        }
        return out.toString();
    }
}
