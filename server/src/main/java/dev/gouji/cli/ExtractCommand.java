package dev.gouji.cli;

import dev.gouji.cli.report.CsvExtract;
import dev.gouji.cli.report.Extract;
import dev.gouji.cli.report.FileResult;
import dev.gouji.cli.report.JsonExtract;
import dev.gouji.cli.report.WideExtract;
import dev.gouji.lint.RuleSelection;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code gouji extract PATH…}: the figures of the tables, for programs and spreadsheets. */
final class ExtractCommand implements Command {

    private static final List<String> FORMATS = List.of("json", "csv", "wide");

    @Override
    public List<Option> options() {
        return List.of(Option.FORMAT, Option.OUTPUT, Option.EXCLUDE, Option.CHANGED, Option.STDIN_NAME, Option.WITH_SOFFICE);
    }

    @Override
    public List<String> choices(Option option) {
        return option == Option.FORMAT ? FORMATS : List.of();
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        Inputs inputs = new Inputs(terminal, RuleSelection.ALL);
        List<Source> sources = inputs.sources(arguments);
        Output output = Output.of(arguments, terminal, sources);
        String format = output.format(arguments, FORMATS);
        boolean written = true;
        if (output.file().isEmpty()) {
            write(inputs, sources, format, terminal.out());
        } else {
            written = output.write(out -> write(inputs, sources, format, out));
        }
        return !written || inputs.isFaulty() ? Cli.UNUSABLE : 0;
    }

    private static void write(Inputs inputs, List<Source> sources, String format, OutputStream out) throws IOException {
        try (Extract extract = extract(format, out)) {
            inputs.each(sources, inputs::bind, input -> {
                if (inputs.accept(input) && (inputs.isReport(input) || input.named())) {
                    extract.add(new FileResult(input.path().toString(), input.analysis().get(), List.of()));
                }
            });
        }
    }

    private static Extract extract(String format, OutputStream out) throws IOException {
        return switch (format) {
            case "csv" -> new CsvExtract(out);
            case "wide" -> new WideExtract(out);
            default -> new JsonExtract(out);
        };
    }
}
