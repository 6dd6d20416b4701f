package dev.gouji.cli;

import dev.gouji.cli.report.CsvExtract;
import dev.gouji.cli.report.Extract;
import dev.gouji.cli.report.FileResult;
import dev.gouji.cli.report.JsonExtract;
import java.io.IOException;
import java.util.List;

/** {@code gouji extract FILE…} */
final class ExtractCommand implements Command {

    @Override
    public int run(Terminal terminal, String version, List<String> arguments) throws UsageException, IOException {
        Arguments read = Arguments.read(arguments, "format", "lang");
        Terminal speaking = terminal.speaking(read.language(terminal.messages().language()));
        boolean csv = read.choice("format", List.of("json", "csv")).equals("csv");
        Inputs inputs = new Inputs();
        List<Inputs.Source> sources = inputs.sources(read.paths());
        boolean[] faulty = {false};
        try (Extract extract = csv ? new CsvExtract(speaking.out()) : new JsonExtract(speaking.out())) {
            InOrder.each(sources, inputs::bind, input -> {
                if (input.analysis().isEmpty()) {
                    faulty[0] = true;
                    input.fault().ifPresent(speaking::complain);
                } else if (input.named() || input.analysis().get().report().recognised()) {
                    extract.add(new FileResult(input.path().toString(), input.analysis().get()));
                }
            });
        }
        return faulty[0] ? Cli.UNUSABLE : 0;
    }
}
