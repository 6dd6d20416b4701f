package dev.gouji.cli;

import dev.gouji.message.Language;
import dev.gouji.message.Message;
import dev.gouji.settings.NearestWord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The options and paths of a command. */
final class Arguments {

    static final List<String> LANGUAGES = List.of("zh", "en");
    private static final String LANG = "--lang";
    private static final String PATHS = "--";

    private final List<String> paths;
    private final Map<Option, List<String>> options;

    private Arguments(List<String> paths, Map<Option, List<String>> options) {
        this.paths = paths;
        this.options = options;
    }

    /** Parses the words after a command. The parser is loaded only if there is an option, which saves time at a start. */
    static Arguments read(String command, List<String> arguments, List<Option> options) throws UsageException {
        for (String argument : arguments) {
            if (argument.startsWith("-") && argument.length() > 1) {
                return parse(command, arguments, options);
            }
        }
        return new Arguments(List.copyOf(arguments), Map.of());
    }

    private static Arguments parse(String command, List<String> arguments, List<Option> options) throws UsageException {
        Options known = new Options();
        for (Option option : options) {
            known.addOption(org.apache.commons.cli.Option.builder(option.letter().isEmpty() ? null : option.letter())
                    .longOpt(option.word()).hasArg(option.kind() != Option.Kind.FLAG).get());
        }
        try {
            DefaultParser parser = DefaultParser.builder().setAllowPartialMatching(false).get();
            List<String> words = new ArrayList<>(beforePaths(arguments));
            words.replaceAll(Arguments::withValue);
            words.addAll(arguments.subList(words.size(), arguments.size()));
            CommandLine line = parser.parse(known, words.toArray(String[]::new));
            Map<Option, List<String>> values = new EnumMap<>(Option.class);
            for (Option option : options) {
                if (line.hasOption(option.word())) {
                    values.put(option, option.kind() == Option.Kind.FLAG ? List.of() : filled(option, line.getOptionValues(option.word())));
                }
            }
            return new Arguments(List.copyOf(line.getArgList()), values);
        } catch (MissingArgumentException e) {
            throw new UsageException(Message.of("cli.value").with("word", "--" + e.getOption().getLongOpt()));
        } catch (UnrecognizedOptionException e) {
            throw unknown(command, e.getOption(), options);
        } catch (ParseException e) {
            throw new UsageException(Message.of("cli.option").with("command", command).with("word", String.join(" ", arguments)));
        }
    }

    private static UsageException unknown(String command, String word, List<Option> options) {
        if (command.equals("lint") && (word.startsWith("-" + Option.OUTPUT.letter()) || word.startsWith(Option.OUTPUT.written()))) {
            return new UsageException(Message.of("cli.option.output").with("word", word));
        }
        String name = word.startsWith("--") ? word.substring(2).replaceFirst("=.*", "") : "";
        String nearest = NearestWord.of(name, options.stream().map(Option::word).toList());
        return new UsageException(Message.of(nearest.isEmpty() ? "cli.option" : "cli.option.near").with("command", command)
                .with("word", word).with("nearest", "--" + nearest));
    }

    /** The values of an option. A blank one is refused: it may come from a script whose variable is empty. */
    private static List<String> filled(Option option, String[] values) throws UsageException {
        for (String value : values) {
            if (value.isBlank()) {
                throw new UsageException(Message.of("cli.value").with("word", option.written()));
            }
        }
        return List.of(values);
    }

    List<String> paths() throws UsageException {
        return given("cli.no-path");
    }

    /** The paths, or {@code otherwise} if there are none. */
    List<String> paths(List<String> otherwise) throws UsageException {
        return paths.isEmpty() && !otherwise.isEmpty() ? otherwise : paths();
    }

    /** The paths, after a check that the command takes each of them. */
    Arguments checked(PathCheck check) throws UsageException {
        for (String path : paths) {
            check.accept(path);
        }
        return this;
    }

    /** Throws a sentence with the reason if the command does not take a path. */
    interface PathCheck {
        void accept(String path) throws UsageException;
    }

    /** Writes {@code --changed} as {@code --changed=HEAD}, so that the parser does not take a path behind it for its value. */
    private static String withValue(String word) {
        return word.equals(Option.CHANGED.written()) ? word + "=HEAD" : word;
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

    /**
     * The paths, exactly {@code count} of them.
     *
     * @param otherwise the key of the message for any other number
     */
    List<String> paths(int count, String otherwise) throws UsageException {
        if (paths.size() != count) {
            throw new UsageException(Message.of(otherwise));
        }
        return paths;
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    /** The value of an option; the last one counts. */
    Optional<String> value(Option option) {
        List<String> values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** All values of an option. */
    List<String> values(Option option) {
        List<String> values = options.get(option);
        return values == null ? List.of() : values;
    }

    /** The value of an option, one of these values; the first of them by default. */
    String choice(Option option, List<String> values) throws UsageException {
        Optional<String> value = value(option);
        return value.isEmpty() ? values.get(0) : checked(option, value.get(), values);
    }

    /** The value in lower case, if it is one of these values. */
    static String checked(Option option, String value, List<String> values) throws UsageException {
        String lower = value.toLowerCase(Locale.ROOT);
        if (!values.contains(lower)) {
            throw new UsageException(Message.of("cli.choice").with("option", option.written()).with("word", value)
                    .with("values", String.join(", ", values)));
        }
        return lower;
    }

    /** The value of an option as a whole number from 0 to 999999999; empty if the option is missing. */
    Optional<Integer> number(Option option) throws UsageException {
        Optional<String> value = value(option);
        if (value.isPresent() && !value.get().matches("[0-9]{1,9}")) {
            throw new UsageException(Message.of("cli.number").with("option", option.written()).with("word", value.get()));
        }
        return value.isPresent() ? Optional.of(Integer.valueOf(value.get())) : Optional.empty();
    }

    /** The words before {@code --}. Only they may be options: all later words are paths, because a file may be called {@code --help}. */
    static List<String> beforePaths(List<String> arguments) {
        int end = arguments.indexOf(PATHS);
        return end < 0 ? arguments : arguments.subList(0, end);
    }

    /** The language of the last {@code --lang}, at any place of the command line. */
    static Language language(List<String> arguments, Language otherwise) {
        Language language = otherwise;
        boolean follows = false;
        for (String argument : beforePaths(arguments)) {
            String value = follows ? argument : argument.startsWith(LANG + "=") ? argument.substring(LANG.length() + 1) : "";
            language = value.equalsIgnoreCase("en") ? Language.EN : value.equalsIgnoreCase("zh") ? Language.ZH : language;
            follows = argument.equals(LANG);
        }
        return language;
    }

    /** Refuses other values of {@code --lang} than {@link #LANGUAGES}. */
    void checkLanguage() throws UsageException {
        choice(Option.LANG, LANGUAGES);
    }
}
