package dev.gouji.cli;

import com.google.gson.stream.JsonWriter;
import dev.gouji.cli.report.Json;
import java.io.IOException;
import java.util.List;

/** {@code gouji baseline PATH…}: writes down what is found today, for {@code lint --baseline} to leave out. */
final class BaselineCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of(Option.OUTPUT, Option.SELECT, Option.IGNORE);
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        Inputs inputs = new Inputs(Selection.of(arguments));
        List<Inputs.Source> sources = inputs.sources(arguments.paths());
        Output output = Output.of(arguments, terminal, Inputs.named(sources));
        BaselineFile file = BaselineFile.create(output.file());
        boolean[] faulty = {false};
        inputs.meet(sources);
        InOrder.each(sources, inputs::judge, input -> {
            if (input.analysis().isEmpty()) {
                faulty[0] = true;
                input.fault().ifPresent(terminal::complain);
            } else {
                file.add(input.path(), input.analysis().get());
            }
        });
        boolean written = output.write(out -> {
            JsonWriter json = Json.writer(out);
            file.baseline().write(json);
            Json.finish(json, out);
        });
        return faulty[0] || !written ? Cli.UNUSABLE : 0;
    }
}
