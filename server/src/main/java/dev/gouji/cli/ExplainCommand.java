package dev.gouji.cli;

import dev.gouji.cli.report.ExplainJson;
import dev.gouji.cli.report.Reporter;
import dev.gouji.cli.report.Wrap;
import dev.gouji.explain.Explained;
import dev.gouji.explain.Explainer;
import dev.gouji.explain.PageAddresses;
import dev.gouji.explain.TopicLookup;
import dev.gouji.files.ConfigFiles;
import dev.gouji.files.StatuteFiles;
import dev.gouji.lint.Rule;
import dev.gouji.lint.Rules;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code gouji explain NAME…}: pages about names, with the official text of the 条例 if the settings of the working folder name one. */
final class ExplainCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "markdown", "json");
    /** How many characters of a code tell its group: the GJ3 of GJ301. */
    private static final int GROUP = 3;

    @Override
    public List<Option> options() {
        return List.of(Option.FORMAT);
    }

    @Override
    public List<String> choices(Option option) {
        return option == Option.FORMAT ? FORMATS : List.of();
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        String format = arguments.choice(Option.FORMAT, FORMATS);
        List<String> names = arguments.names();
        ConfigFiles.Config settings = new ConfigFiles().of(Path.of(Settings.FILE));
        StatuteFiles.Mounted statute = StatuteFiles.of(settings);
        settings.faults().forEach(terminal::complain);
        statute.fault().ifPresent(terminal::complain);
        Explainer explainer = new Explainer(terminal.messages(), statute.text(), PageAddresses.NONE);
        List<Explained> pages = new ArrayList<>();
        boolean faulty = statute.fault().isPresent() || !settings.faults().isEmpty();
        for (String name : names) {
            TopicLookup lookup = explainer.topic(name);
            if (lookup instanceof TopicLookup.Found found) {
                pages.addAll(found.pages());
            } else {
                faulty = true;
                terminal.complain(sentence(name, lookup));
            }
        }
        print(terminal, format, pages);
        return faulty ? Cli.UNUSABLE : 0;
    }

    private static Message sentence(String name, TopicLookup lookup) {
        if (lookup instanceof TopicLookup.Absent absent) {
            return Message.of("cli.absent-clause").with("sentence", absent.sentence());
        }
        if (name.strip().equalsIgnoreCase(Reporter.UNREAD)) {
            return Message.of("cli.unread-code");
        }
        List<String> group = group(name);
        if (!group.isEmpty()) {
            return Message.of("cli.unknown-rule").with("word", name).with("codes", String.join(", ", group));
        }
        String nearest = ((TopicLookup.Unknown) lookup).nearest();
        return nearest.isEmpty() ? Message.of("cli.unknown-name.far").with("word", name)
                : Message.of("cli.unknown-name").with("word", name).with("nearest", nearest);
    }

    /** The rules of the group that a name such as GJ399, GJ3xx or GJ3 means; none if there is no such group. */
    private static List<String> group(String name) {
        String code = name.strip().toUpperCase(Locale.ROOT);
        List<String> group = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            String known = rule.id().code();
            if (code.length() >= GROUP && known.startsWith(code.substring(0, GROUP))) {
                group.add(known);
            }
        }
        return group;
    }

    private static void print(Terminal terminal, String format, List<Explained> pages) throws IOException {
        if (format.equals("json")) {
            ExplainJson.write(terminal.out(), pages);
        } else if (!pages.isEmpty()) {
            boolean text = format.equals("text");
            Function<Explained, String> words = text ? Explained::plain : Explained::markdown;
            String all = pages.stream().map(words).collect(Collectors.joining(text ? "\n\n\n" : "\n\n"));
            terminal.print((text ? Wrap.lines(all, terminal.pageColumns()) : all) + "\n");
        }
    }
}
