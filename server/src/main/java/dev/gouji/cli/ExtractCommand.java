package dev.gouji.cli;

import dev.gouji.cli.report.CsvExtract;
import dev.gouji.cli.report.Extract;
import dev.gouji.cli.report.FileResult;
import dev.gouji.cli.report.JsonExtract;
import dev.gouji.lint.RuleSelection;
import java.io.IOException;
import java.util.List;

/** {@code gouji extract FILE…} */
final class ExtractCommand implements Command {

    private static final List<String> FORMATS = List.of("json", "csv");

    @Override
    public List<Option> options() {
        return List.of(Option.FORMAT, Option.EXCLUDE, Option.CHANGED, Option.STDIN_NAME);
    }

    @Override
    public List<String> choices(Option option) {
        return option == Option.FORMAT ? FORMATS : List.of();
    }

    @Override
    public int run(Terminal speaking, String version, Arguments arguments) throws UsageException, IOException {
        boolean csv = arguments.choice(Option.FORMAT, FORMATS).equals("csv");
        Inputs inputs = new Inputs(speaking, RuleSelection.ALL);
        List<Source> sources = inputs.sources(arguments);
        try (Extract extract = csv ? new CsvExtract(speaking.out()) : new JsonExtract(speaking.out())) {
            InOrder.each(sources, inputs::bind, input -> {
                if (inputs.accept(input) && (input.named() || input.analysis().get().report().recognised())) {
                    extract.add(new FileResult(input.path().toString(), input.analysis().get(), List.of()));
                }
            });
        }
        return inputs.isFaulty() ? Cli.UNUSABLE : 0;
    }
}
