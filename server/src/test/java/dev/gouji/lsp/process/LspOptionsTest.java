package dev.gouji.lsp.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LspOptionsTest {

    private static List<String> words(String line) {
        return line == null || line.isEmpty() ? List.of() : List.of(line.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', STDIO, '', -1, 0",
        "--stdio, STDIO, '', -1, 0",
        "--stdio --clientProcessId=42, STDIO, '', -1, 42",
        "--clientProcessId 42, STDIO, '', -1, 42",
        "--pipe=/tmp/a.sock, PIPE, /tmp/a.sock, -1, 0",
        "--pipe /tmp/a=b.sock, PIPE, /tmp/a=b.sock, -1, 0",
        "--socket=4711, SOCKET, '', 4711, 0",
        "--socket 4711 --clientProcessId=7, SOCKET, '', 4711, 7",
        "--socket --port 4711, SOCKET, '', 4711, 0",
        "--port=4711 --socket, SOCKET, '', 4711, 0",
        "--listen 4711, LISTEN, '', 4711, 0",
        "--listen=0, LISTEN, '', 0, 0",
        "--lang en, STDIO, '', -1, 0",
        "--lang=zh --stdio, STDIO, '', -1, 0"})
    void theOptionsOfEditorsAreRead(String line, LspOptions.Kind kind, String name, int port, long client) throws LspOptions.Fault {
        assertEquals(new LspOptions(kind, name, port, client), LspOptions.read(words(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--stdoi", "stdio", "--stdio=1", "--pipe", "--pipe=", "--socket", "--socket=0", "--socket=65536", "--socket=x", "--port 1",
        "--listen", "--listen=-1", "--clientProcessId", "--clientProcessId=x", "--stdio --pipe=a", "--socket=1 --listen=2", "--lang", "--lang fr", "report.txt"})
    void otherOptionsAreWrongUsage(String line) {
        LspOptions.Fault fault = assertThrows(LspOptions.Fault.class, () -> LspOptions.read(words(line)));
        for (Language language : Language.values()) {
            new Messages(language).render(fault.sentence());
        }
    }
}
