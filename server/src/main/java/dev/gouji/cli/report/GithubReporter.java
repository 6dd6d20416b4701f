package dev.gouji.cli.report;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Position;
import dev.gouji.text.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * {@code lint --format github}: workflow commands, which GitHub shows as annotations on lines. Texts are escaped, so that no
 * document or file name can start a command of its own.
 */
public final class GithubReporter implements Reporter {

    private final OutputStream out;
    private final Messages messages;

    public GithubReporter(OutputStream out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public void add(FileResult result) throws IOException {
        for (Finding finding : result.findings()) {
            Position start = result.analysis().position(finding.span().start());
            Position end = result.analysis().position(finding.span().end());
            String columns = start.line() != end.line() ? "" // GitHub takes columns only within one line
                    : ",col=" + (start.character() + 1) + ",endColumn=" + Math.max(start.character() + 1, end.character());
            line(command(finding.severity()), result.path(),
                    ",line=" + (start.line() + 1) + ",endLine=" + (end.line() + 1) + columns + ",title=" + finding.rule().code(),
                    result.message(finding, messages));
        }
    }

    @Override
    public void unread(String path, Message why) throws IOException {
        line("error", path, "", messages.render(why));
    }

    private void line(String command, String path, String properties, String message) throws IOException {
        String line = "::" + command + " file=" + property(RepositoryPath.inCheckout(path)) + properties + "::" + data(message) + "\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, HINT -> "notice";
        };
    }

    private static String data(String text) {
        return Visible.of(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public void end(Summary summary) {
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
