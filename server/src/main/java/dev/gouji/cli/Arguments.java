package dev.gouji.cli;

import dev.gouji.message.Language;
import dev.gouji.message.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/** The options and paths of a command. */
final class Arguments {

    private final List<String> paths;
    private final Map<String, String> options;

    private Arguments(List<String> paths, Map<String, String> options) {
        this.paths = paths;
        this.options = options;
    }

    /** Reads arguments whose options all take a value. Without any there is nothing to parse, and a start saves the parser. */
    static Arguments read(List<String> arguments, String... options) throws UsageException {
        for (String argument : arguments) {
            if (argument.startsWith("-")) {
                return parse(arguments, options);
            }
        }
        return new Arguments(List.copyOf(arguments), Map.of());
    }

    private static Arguments parse(List<String> arguments, String... options) throws UsageException {
        Options known = new Options();
        for (String option : options) {
            known.addOption(Option.builder().longOpt(option).hasArg().get());
        }
        try {
            DefaultParser parser = DefaultParser.builder().setAllowPartialMatching(false).get();
            CommandLine line = parser.parse(known, arguments.toArray(String[]::new));
            Map<String, String> values = new HashMap<>();
            for (String option : options) {
                Optional.ofNullable(line.getOptionValue(option)).ifPresent(value -> values.put(option, value));
            }
            return new Arguments(List.copyOf(line.getArgList()), Map.copyOf(values));
        } catch (MissingArgumentException e) {
            throw new UsageException(Message.of("cli.value").with("word", "--" + e.getOption().getLongOpt()));
        } catch (ParseException e) {
            String word = arguments.stream().filter(a -> a.startsWith("-") && !isKnown(a, options)).findFirst().orElse("");
            throw new UsageException(Message.of("cli.option").with("word", word));
        }
    }

    private static boolean isKnown(String argument, String... options) {
        String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        return List.of(options).contains(name.replaceFirst("^--?", ""));
    }

    List<String> paths() throws UsageException {
        return given("cli.no-path");
    }

    /** The files or names that a command works on. */
    List<String> names() throws UsageException {
        return given("cli.no-name");
    }

    private List<String> given(String otherwise) throws UsageException {
        if (paths.isEmpty()) {
            throw new UsageException(Message.of(otherwise));
        }
        return paths;
    }

    /** The value of an option, one of those named; the first of them where it is not given. */
    String choice(String option, List<String> values) throws UsageException {
        String value = options.getOrDefault(option, values.get(0)).toLowerCase(Locale.ROOT);
        if (!values.contains(value)) {
            throw new UsageException(Message.of("cli.choice").with("option", "--" + option).with("word", value)
                    .with("values", String.join(", ", values)));
        }
        return value;
    }

    /** The language that a command line names, wherever the option stands. */
    static Language language(List<String> arguments, Language otherwise) {
        String joined = " " + String.join(" ", arguments).replace('=', ' ') + " ";
        return joined.contains(" --lang en ") ? Language.EN : joined.contains(" --lang zh ") ? Language.ZH : otherwise;
    }

    Language language(Language otherwise) throws UsageException {
        String value = choice("lang", otherwise == Language.ZH ? List.of("zh", "en") : List.of("en", "zh"));
        return value.equals("zh") ? Language.ZH : Language.EN;
    }
}
