package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.LineIndex;
import java.io.IOException;
import java.io.OutputStream;

/** {@code lint --format gitlab}: GitLab's code quality report. */
public final class GitlabReporter implements Reporter {

    private final OutputStream out;
    private final JsonWriter json;
    private final Messages messages;

    public GitlabReporter(OutputStream out, Messages messages) throws IOException {
        this.out = out;
        this.json = Json.writer(out);
        this.messages = messages;
        json.beginArray();
    }

    @Override
    public void add(FileResult result) throws IOException {
        Fingerprints fingerprints = new Fingerprints(RepositoryPath.inCheckout(result.path()), result.analysis().text());
        LineIndex lines = result.analysis().text().lines();
        for (Finding finding : result.findings()) {
            issue(result.path(), finding.rule().code(), severity(finding.severity()), result.message(finding, messages),
                    fingerprints.of(finding), lines.line(finding.span().start()) + 1, lines.line(finding.span().end()) + 1);
        }
    }

    @Override
    public void unread(String path, Message why) throws IOException {
        issue(path, UNREAD, "blocker", messages.render(why), "unread " + RepositoryPath.inCheckout(path), 1, 1);
    }

    private void issue(String path, String code, String severity, String description, String fingerprint, int begin, int end)
            throws IOException {
        json.beginObject().name("description").value(description).name("check_name").value(code);
        json.name("fingerprint").value(fingerprint).name("severity").value(severity);
        json.name("location").beginObject().name("path").value(RepositoryPath.inCheckout(path));
        json.name("lines").beginObject().name("begin").value(begin).name("end").value(end).endObject();
        json.endObject().endObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO, HINT -> "info";
        };
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.endArray();
    }

    @Override
    public void close() throws IOException {
        Json.finish(json, out);
    }
}
