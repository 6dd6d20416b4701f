package dev.gouji.cli.report;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Position;
import java.io.IOException;
import java.io.OutputStream;

/** {@code lint --format checkstyle}: the XML of Checkstyle, which most build servers read. */
public final class CheckstyleReporter implements Reporter {

    private final XmlWriter xml;
    private final Messages messages;

    public CheckstyleReporter(OutputStream out, Messages messages) throws IOException {
        this.xml = new XmlWriter(out);
        this.messages = messages;
        xml.open("checkstyle", "version", "4.3");
    }

    @Override
    public void add(FileResult result) throws IOException {
        xml.open("file", "name", RepositoryPath.of(result.path()));
        for (Finding finding : result.findings()) {
            Position at = result.analysis().position(finding.span().start());
            error(at.line() + 1, at.character() + 1, severity(finding.severity()), result.message(finding, messages),
                    finding.rule().code());
        }
        xml.close();
    }

    @Override
    public void unread(String path, Message why) throws IOException {
        xml.open("file", "name", RepositoryPath.of(path));
        error(1, 1, "error", messages.render(why), UNREAD);
        xml.close();
    }

    private void error(int line, int column, String severity, String message, String code) throws IOException {
        xml.open("error", "line", String.valueOf(line), "column", String.valueOf(column), "severity", severity,
                "message", message, "source", "gouji." + code).close();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, HINT -> "info";
        };
    }

    @Override
    public void end(Summary summary) throws IOException {
        xml.close();
    }

    @Override
    public void close() throws IOException {
        xml.finish();
    }
}
