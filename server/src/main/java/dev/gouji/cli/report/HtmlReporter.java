package dev.gouji.cli.report;

import dev.gouji.lint.Finding;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.preview.HtmlPage;
import dev.gouji.preview.IndexHtml;
import dev.gouji.preview.Previews;
import dev.gouji.preview.ReportsPage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * {@code lint --format html}: a page with all reports. A temporary file keeps them until the end, because they may need too much
 * memory.
 */
public final class HtmlReporter implements Reporter {

    private final OutputStream out;
    private final Messages messages;
    private final String version;
    private final Previews previews;
    private final ReportsPage page;
    private final List<String> unread = new ArrayList<>();
    /** The first article. It is not written until a second one follows, because a single report is shown in another way. */
    private Optional<String> first = Optional.empty();
    private Optional<Spool> spool = Optional.empty();

    /** A temporary file with the article elements so far. */
    private record Spool(Path file, OutputStream stream) {
    }

    public HtmlReporter(OutputStream out, Messages messages, String version) {
        this.out = out;
        this.messages = messages;
        this.version = version;
        this.previews = new Previews(messages);
        this.page = new ReportsPage(messages);
    }

    @Override
    public void add(FileResult result) throws IOException {
        if (!result.analysis().report().recognised()) {
            if (result.findings().isEmpty()) {
                unread.add(messages.render(Message.of("cli.no-report").with("path", result.path())));
            }
            for (Finding finding : result.findings()) {
                unread.add(result.path() + ": " + messages.render(finding.message()));
            }
            return;
        }
        String article = page.add(previews.of(result.analysis(), result.findings()), result.path());
        if (first.isEmpty()) {
            first = Optional.of(article);
            return;
        }
        if (spool.isEmpty()) {
            Path file = Files.createTempFile("gouji", ".tmp");
            file.toFile().deleteOnExit(); // a reporter whose output fails is not closed
            spool = Optional.of(new Spool(file, new BufferedOutputStream(Files.newOutputStream(file))));
            spool.get().stream().write(bytes(first.get()));
        }
        spool.get().stream().write(bytes(article));
    }

    @Override
    public void unread(String path, Message why) {
        unread.add(messages.render(why));
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (summary.leftOut().passed() > 0) {
            unread.add(messages.render(Message.of("summary.passed").with("count", summary.leftOut().passed())));
        }
        List<IndexHtml.Note> notes = new ArrayList<>(page.note("preview.unread", unread));
        notes.addAll(page.note("preview.missing", summary.attendance().missing()));
        notes.addAll(page.note("preview.late", summary.attendance().late()));
        write(page.head(notes, "gouji " + version, new ReportsPage.Sources(source(HtmlPage.style()), source(HtmlPage.script()))));
        if (spool.isPresent()) {
            spool.get().stream().close();
            Files.copy(spool.get().file(), out);
        } else if (first.isPresent()) {
            write(page.alone(notes).orElse(first.get()));
        }
        write(page.foot());
    }

    private void write(String text) throws IOException {
        out.write(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The hash of an embedded style or script, in the form for the page's content security policy. */
    private static String source(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
    }

    @Override
    public void close() throws IOException {
        if (spool.isPresent()) {
            spool.get().stream().close();
            Files.deleteIfExists(spool.get().file());
        }
        out.flush();
    }
}
