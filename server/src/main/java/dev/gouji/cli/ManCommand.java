package dev.gouji.cli;

import dev.gouji.cli.report.Wrap;
import dev.gouji.message.Messages;
import java.io.IOException;

/** {@code gouji man}: the manual page, for {@code man -l -} or a folder of man pages. */
final class ManCommand implements Command {

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        arguments.paths(0, "cli.no-arguments");
        terminal.into(terminal.out()).print(page(terminal.messages(), version));
        return 0;
    }

    /** The page. The line with the name has no {@code \:} for line breaks: apropos shows this line and does not know roff's signs. */
    private static String page(Messages messages, String version) {
        Help help = new Help(messages, 80);
        StringBuilder out = new StringBuilder(".TH GOUJI 1 \"\" \"gouji " + version + "\"\n.ad l\n.nh\n");
        section(out, messages.text("man.name")).append("gouji \\- ").append(text(messages.text("man.name.about"))).append('\n');
        section(out, messages.text("man.usage")).append(prose(messages.text("man.usage.about"))).append('\n');
        section(out, messages.text("man.commands"));
        for (String name : Commands.names()) {
            out.append(".SS ").append(text(help.written(name))).append('\n');
            out.append(prose(messages.text("command." + name + ".about"))).append('\n');
            for (Option option : Commands.options(name)) {
                out.append(".TP\n").append(text(help.written(option))).append('\n').append(prose(help.meaning(name, option))).append('\n');
            }
        }
        section(out, messages.text("man.codes")).append(prose(messages.text("help.codes"))).append('\n');
        section(out, messages.text("man.files")).append(prose(messages.text("man.files.about"))).append('\n');
        section(out, messages.text("man.environment")).append(prose(messages.text("man.environment.about"))).append('\n');
        return out.toString();
    }

    private static StringBuilder section(StringBuilder out, String name) {
        return out.append(".SH ").append(name).append('\n');
    }

    /** Words with roff's escapes, so that no hyphen becomes a dash. */
    private static String text(String words) {
        return words.strip().replace("\\", "\\e").replace("-", "\\-");
    }

    /**
     * Text for roff. It has {@code \:} wherever a line may break: roff itself breaks lines only at blanks, and Chinese has none. A
     * dot or an apostrophe at the start of a line is escaped, because it would start a command.
     */
    private static String prose(String words) {
        return Wrap.marked(text(words), "\\:").replaceAll("(?m)^([.'])", "\\\\&$1").replace("\n", "\n.br\n");
    }
}
