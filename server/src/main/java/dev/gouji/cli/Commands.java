package dev.gouji.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands, in the order of the help. */
final class Commands {

    /** A heading of the help and the commands under it. */
    record Group(String name, List<String> commands) {
    }

    static final List<Group> GROUPS = List.of(
            new Group("check", List.of("lint", "fix", "review", "baseline")),
            new Group("edit", List.of("new", "fmt", "convert")),
            new Group("figures", List.of("extract", "sum", "diff")),
            new Group("learn", List.of("explain", "rules")),
            new Group("setup", List.of("init", "lsp", "completion", "man")));

    private Commands() {
    }

    static List<String> names() {
        return GROUPS.stream().flatMap(group -> group.commands().stream()).toList();
    }

    /**
     * The command with this name. Only this one is created, because each command loads classes at a cold start. {@code lsp} is not
     * among them: {@code App} starts the server.
     */
    static Optional<Command> find(String name) {
        return switch (name) {
            case "lint" -> Optional.of(new LintCommand());
            case "extract" -> Optional.of(new ExtractCommand());
            case "explain" -> Optional.of(new ExplainCommand());
            case "rules" -> Optional.of(new RulesCommand());
            case "fix" -> Optional.of(new FixCommand());
            case "fmt" -> Optional.of(new FmtCommand());
            case "review" -> Optional.of(new ReviewCommand());
            case "new" -> Optional.of(new NewCommand());
            case "convert" -> Optional.of(new ConvertCommand());
            case "sum" -> Optional.of(new SumCommand());
            case "diff" -> Optional.of(new DiffCommand());
            case "baseline" -> Optional.of(new BaselineCommand());
            case "init" -> Optional.of(new InitCommand());
            case "completion" -> Optional.of(new CompletionCommand());
            case "man" -> Optional.of(new ManCommand());
            default -> Optional.empty();
        };
    }

    /** The options of a command, and none of a name that is no command. */
    static List<Option> options(String name) {
        return find(name).map(Commands::options).orElse(List.of());
    }

    /** The options of a command; {@code --lang}, which every command has, is the last one. */
    static List<Option> options(Command command) {
        List<Option> options = new ArrayList<>(command.options());
        options.add(Option.LANG);
        return options;
    }

    /** The values that an option of a command may have; empty if any value will do. */
    static List<String> choices(String name, Option option) {
        return option == Option.LANG ? Arguments.LANGUAGES : find(name).map(command -> command.choices(option)).orElse(List.of());
    }
}
