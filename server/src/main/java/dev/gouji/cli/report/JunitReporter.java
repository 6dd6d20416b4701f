package dev.gouji.cli.report;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * {@code lint --format junit}: a test suite per report and a test case per finding, for build servers. A finding that counts for
 * the exit code is a failure. Other findings pass and print their message. A report without findings is one case that passes.
 */
public final class JunitReporter implements Reporter {

    private final XmlWriter xml;
    private final Messages messages;
    private final Optional<Severity> limit;

    /** @param limit the lowest severity that is a failure; empty if none is */
    public JunitReporter(OutputStream out, Messages messages, Optional<Severity> limit) throws IOException {
        this.xml = new XmlWriter(out);
        this.messages = messages;
        this.limit = limit;
        xml.open("testsuites", "name", "gouji");
    }

    @Override
    public void add(FileResult result) throws IOException {
        long failures = result.findings().stream().filter(this::fails).count();
        open(result.path(), Math.max(1, result.findings().size()), failures, 0);
        for (Finding finding : result.findings()) {
            testCase(result, finding);
        }
        if (result.findings().isEmpty()) {
            xml.open("testcase", "classname", result.path(), "name", "gouji").close();
        }
        xml.close();
    }

    private void open(String path, int tests, long failures, int errors) throws IOException {
        xml.open("testsuite", "name", path, "tests", String.valueOf(tests), "failures", String.valueOf(failures),
                "errors", String.valueOf(errors), "skipped", "0", "time", "0");
    }

    private boolean fails(Finding finding) {
        return limit.isPresent() && finding.severity().isAtLeast(limit.get());
    }

    private void testCase(FileResult result, Finding finding) throws IOException {
        Position at = result.analysis().position(finding.span().start());
        String place = (at.line() + 1) + ":" + (at.character() + 1);
        String message = result.message(finding, messages);
        xml.open("testcase", "classname", result.path(), "name", finding.rule().code() + " " + place, "time", "0");
        if (fails(finding)) {
            xml.open("failure", "type", finding.rule().code(), "message", message).text(result.path() + ":" + place + " " + message);
        } else {
            xml.open("system-out").text(messages.text("severity." + finding.severity().code()) + " " + message);
        }
        xml.close().close();
    }

    @Override
    public void unread(String path, Message why) throws IOException {
        open(path, 1, 0, 1);
        xml.open("testcase", "classname", path, "name", "gouji", "time", "0");
        xml.open("error", "type", "unread", "message", messages.render(why)).close().close().close();
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
