package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.FileResult;
import dev.gouji.cli.report.JsonExtract;
import dev.gouji.edit.Converter;
import dev.gouji.edit.HtmlDocument;
import dev.gouji.form.blank.Surface;
import dev.gouji.lint.RuleSelection;
import dev.gouji.message.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code gouji convert --to KIND FILE}: a report written in another way. */
final class ConvertCommand implements Command {

    private static final List<String> KINDS = List.of("markdown", "tab", "html", "json");

    @Override
    public List<Option> options() {
        return List.of(Option.TO, Option.OUTPUT, Option.STDIN_NAME);
    }

    @Override
    public List<String> choices(Option option) {
        return option == Option.TO ? KINDS : List.of();
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        if (!arguments.has(Option.TO)) {
            throw new UsageException(Message.of("cli.convert-to"));
        }
        String kind = arguments.choice(Option.TO, KINDS);
        arguments.paths(1, "cli.convert-one");
        Inputs inputs = new Inputs(terminal, RuleSelection.ALL);
        List<Source> sources = inputs.sources(arguments);
        if (sources.size() != 1) {
            throw new UsageException(Message.of("cli.convert-one"));
        }
        Output output = Output.of(arguments, terminal, Inputs.named(sources));
        output.refuseExisting();
        Input input = inputs.bind(sources.get(0));
        if (!inputs.accept(input)) {
            return Cli.UNUSABLE;
        }
        Analysis analysis = input.analysis().orElseThrow();
        Optional<Output.Document> document = analysis.report().recognised() ? document(kind, input) : Optional.empty();
        if (document.isEmpty()) {
            String key = analysis.report().recognised() ? "cli.convert-loses" : "cli.no-report";
            throw new UsageException(Message.of(key).with("path", input.path().toString()));
        }
        return output.write(document.get()) && !inputs.isFaulty() ? 0 : Cli.UNUSABLE;
    }

    private static Optional<Output.Document> document(String kind, Input input) {
        Analysis analysis = input.analysis().orElseThrow();
        return switch (kind) {
            case "markdown" -> Converter.convert(analysis, Surface.MARKDOWN).map(ConvertCommand::written);
            case "tab" -> Converter.convert(analysis, Surface.TABS).map(ConvertCommand::written);
            case "html" -> HtmlDocument.of(analysis).map(ConvertCommand::written);
            default -> Optional.of(out -> {
                try (JsonExtract json = new JsonExtract(out)) {
                    json.add(new FileResult(input.path().toString(), analysis, List.of()));
                }
            });
        };
    }

    private static Output.Document written(String text) {
        String ended = text.endsWith("\n") ? text : text + "\n";
        return out -> out.write(ended.getBytes(StandardCharsets.UTF_8));
    }
}
