package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.FileResult;
import dev.gouji.cli.report.JsonExtract;
import dev.gouji.edit.convert.Conversion;
import dev.gouji.edit.convert.Conversion.Converted;
import dev.gouji.edit.convert.Conversion.Target;
import dev.gouji.lint.RuleSelection;
import dev.gouji.message.Message;
import dev.gouji.office.jvm.JavaPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code gouji convert --to FORM FILE}: the report as another kind of file. It reports what the new file lacks. */
final class ConvertCommand implements Command {

    private static final String JSON = "json";
    private static final List<String> TARGETS = List.of("markdown", "tab", "html", "docx", JSON);

    @Override
    public List<Option> options() {
        return List.of(Option.TO, Option.OUTPUT, Option.STDIN_NAME, Option.WITH_SOFFICE);
    }

    @Override
    public List<String> choices(Option option) {
        return option == Option.TO ? TARGETS : List.of();
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        arguments.paths(1, "cli.convert-one");
        Inputs inputs = new Inputs(terminal, RuleSelection.ALL);
        List<Source> sources = inputs.sources(arguments);
        if (sources.size() != 1) {
            throw new UsageException(Message.of("cli.convert-one"));
        }
        Output output = Output.of(arguments, terminal, sources);
        output.refuseExisting();
        String target = target(arguments, output.file());
        output.refuseMisnamed(target.equals("docx"));
        if (target.equals("docx")) {
            output.refuseScreen();
        }
        Input input = inputs.bind(sources.get(0));
        if (!inputs.accept(input)) {
            return Cli.UNUSABLE;
        }
        if (!input.isReport()) {
            terminal.complain(input.noReport());
            return Cli.UNUSABLE;
        }
        return write(input, target, terminal, output) && !inputs.isFaulty() ? 0 : Cli.UNUSABLE;
    }

    /** The value of {@code --to}, or else the kind of file that the ending of the output file stands for. */
    private static String target(Arguments arguments, Optional<Path> file) throws UsageException {
        if (arguments.has(Option.TO)) {
            return arguments.choice(Option.TO, TARGETS);
        }
        String name = file.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        Optional<String> target = name.endsWith("." + JSON) ? Optional.of(JSON)
                : Conversion.named(name).map(t -> t.name().toLowerCase(Locale.ROOT));
        return target.orElseThrow(() -> new UsageException(Message.of("cli.convert-to")));
    }

    private static boolean write(Input input, String target, Terminal terminal, Output output) throws IOException {
        Analysis analysis = input.analysis().orElseThrow();
        if (target.equals(JSON)) {
            return output.write(out -> {
                try (JsonExtract extract = new JsonExtract(out)) {
                    extract.add(new FileResult(input.path().toString(), analysis, List.of()));
                }
            });
        }
        Converted converted = new Conversion(new JavaPlatform()).to(analysis, Target.valueOf(target.toUpperCase(Locale.ROOT)));
        converted.losses().forEach(terminal::complain);
        return output.write(out -> out.write(converted.file()));
    }
}
