package dev.gouji.cli;

import com.google.gson.stream.JsonWriter;
import dev.gouji.cli.report.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code gouji baseline PATH…}: records the present findings, so that {@code lint --baseline} leaves them out. */
final class BaselineCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of(Option.OUTPUT, Option.SELECT, Option.IGNORE, Option.EXCLUDE);
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        Inputs inputs = new Inputs(terminal, Selection.of(arguments));
        List<Source> sources = inputs.sources(arguments.checked(Sources::isNoStdin));
        Output output = Output.of(arguments, terminal, sources);
        BaselineFile file = BaselineFile.create(output.file());
        List<Path> read = new ArrayList<>();
        inputs.indexReports(sources);
        inputs.each(sources, inputs::judge, input -> {
            if (inputs.accept(input) && (inputs.isReport(input) || input.named())) {
                file.add(input.path(), input.analysis().get());
                read.add(input.path());
            }
        });
        if (read.isEmpty() && inputs.isFaulty()) {
            return Cli.UNUSABLE; // a misspelt path must not empty the baseline that is there
        }
        boolean written = output.write(out -> {
            JsonWriter json = Json.writer(out);
            file.baseline().write(json);
            Json.finish(json, out);
        });
        return inputs.isFaulty() || !written ? Cli.UNUSABLE : 0;
    }
}
