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

    @Override
    public List<Option> options() {
        return List.of(Option.FORMAT);
    }

    @Override
    public int run(Terminal speaking, String version, Arguments arguments) throws UsageException, IOException {
        boolean csv = arguments.choice(Option.FORMAT, List.of("json", "csv")).equals("csv");
        Inputs inputs = new Inputs(RuleSelection.ALL);
        List<Inputs.Source> sources = inputs.sources(arguments.paths());
        boolean[] faulty = {false};
        try (Extract extract = csv ? new CsvExtract(speaking.out()) : new JsonExtract(speaking.out())) {
            InOrder.each(sources, inputs::bind, input -> {
                if (input.analysis().isEmpty()) {
                    faulty[0] = true;
                    input.fault().ifPresent(speaking::complain);
                } else if (input.named() || input.isReport()) {
                    extract.add(new FileResult(input.path().toString(), input.analysis().get(), List.of()));
                }
            });
        }
        return faulty[0] ? Cli.UNUSABLE : 0;
    }
}
