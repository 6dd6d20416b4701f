package dev.gouji.lsp.process;

import dev.gouji.message.Language;
import dev.gouji.message.Message;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The options of {@code gouji lsp}: how the server connects to its client. Client libraries of editors pass them. They are parsed by
 * hand, since a library for options would take a third of the start.
 *
 * @param kind {@code STDIO} by default
 * @param name of the pipe; empty for other kinds
 * @param port of the socket, 0 to 65535; -1 for other kinds. With {@code LISTEN} 0 means any free port
 * @param client the id of the process that started the server; 0 if unknown
 */
record LspOptions(Kind kind, String name, int port, long client) {

    /** The kinds of connection. */
    enum Kind {
        /** Over standard input and output. */ STDIO,
        /** Over a pipe of the client. */ PIPE,
        /** Over a socket on which the client listens. */ SOCKET,
        /** Over a socket on which the server listens for one client of this machine. */ LISTEN
    }

    /** Wrong usage, with the sentence for the user. */
    static final class Fault extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Message sentence;

        Fault(Message sentence) {
            super(sentence.key());
            this.sentence = sentence;
        }

        Message sentence() {
            return sentence;
        }
    }

    private static final int LAST_PORT = 65_535;

    static LspOptions read(List<String> arguments) throws Fault {
        Reader reader = new Reader(arguments);
        while (!reader.left.isEmpty()) {
            reader.read();
        }
        return reader.options();
    }

    /** Reads the arguments one after another. */
    private static final class Reader {

        private final Deque<String> left;
        private Optional<Kind> kind = Optional.empty();
        private String name = "";
        private int port = -1;
        private long client;

        Reader(List<String> arguments) {
            this.left = new ArrayDeque<>(arguments);
        }

        void read() throws Fault {
            String argument = left.poll();
            int sign = argument.indexOf('=');
            String option = sign < 0 ? argument : argument.substring(0, sign);
            Optional<String> value = sign < 0 ? Optional.empty() : Optional.of(argument.substring(sign + 1));
            switch (option) {
                case "--stdio" -> choose(Kind.STDIO, option, value.isEmpty());
                case "--pipe" -> {
                    choose(Kind.PIPE, option, true);
                    name = value(option, value);
                }
                case "--socket" -> {
                    choose(Kind.SOCKET, option, true);
                    if (value.isPresent() || !left.isEmpty() && !left.peek().startsWith("-")) {
                        port = port(option, value(option, value), 1);
                    }
                }
                case "--port" -> port = port(option, value(option, value), 1);
                case "--listen" -> {
                    choose(Kind.LISTEN, option, true);
                    port = port(option, value(option, value), 0);
                }
                case "--clientProcessId" -> client = number(option, value(option, value));
                case "--lang" -> language(option, value(option, value));
                default -> throw unknown(argument);
            }
        }

        private static Fault unknown(String word) {
            return new Fault(Message.of("cli.option").with("command", "lsp").with("word", word));
        }

        /** Only checks the value: the program has used it already, to choose the language of its messages. */
        private static void language(String option, String value) throws Fault {
            List<String> codes = Arrays.stream(Language.values()).map(Language::code).toList();
            if (!codes.contains(value)) {
                throw new Fault(Message.of("cli.choice").with("option", option).with("word", value)
                        .with("values", String.join(", ", codes)));
            }
        }

        private void choose(Kind chosen, String option, boolean valid) throws Fault {
            if (!valid) {
                throw unknown(option + "=");
            }
            if (kind.filter(k -> k != chosen).isPresent()) {
                throw new Fault(Message.of("lsp.one-way").with("word", option));
            }
            kind = Optional.of(chosen);
        }

        private String value(String option, Optional<String> value) throws Fault {
            Optional<String> given = value.or(() -> Optional.ofNullable(left.poll())).filter(v -> !v.isEmpty());
            if (given.isEmpty()) {
                throw new Fault(Message.of("cli.value").with("word", option));
            }
            return given.get();
        }

        private static int port(String option, String value, int least) throws Fault {
            long port = number(option, value);
            if (port < least || port > LAST_PORT) {
                throw new Fault(Message.of("lsp.port").with("option", option).with("word", value).with("least", String.valueOf(least)));
            }
            return (int) port;
        }

        private static long number(String option, String value) throws Fault {
            if (!value.matches("\\d{1,18}")) {
                throw new Fault(Message.of("lsp.number").with("option", option).with("word", value));
            }
            return Long.parseLong(value);
        }

        LspOptions options() throws Fault {
            Kind chosen = kind.orElse(Kind.STDIO);
            boolean ported = chosen == Kind.SOCKET || chosen == Kind.LISTEN;
            if (chosen == Kind.SOCKET && port < 0) {
                throw new Fault(Message.of("cli.value").with("word", "--socket"));
            }
            if (!ported && port >= 0) {
                throw unknown("--port");
            }
            return new LspOptions(chosen, name, port, client);
        }
    }
}
