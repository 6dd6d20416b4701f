package dev.gouji.cli.report;

import dev.gouji.lint.Finding;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.preview.IndexHtml;
import dev.gouji.preview.Page;
import dev.gouji.preview.Preview;
import dev.gouji.preview.Previews;
import dev.gouji.preview.ReportHtml;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * {@code lint --format html}: one self-contained page over all reports, to be printed or mailed. The index comes first
 * but is complete last, so the reports wait in a temporary file rather than in memory.
 */
public final class HtmlReporter implements Reporter {

    private final OutputStream out;
    private final Messages messages;
    private final String version;
    private final Previews previews;
    private final ReportHtml drawing;
    private final IndexHtml index;
    private final List<String> unread = new ArrayList<>();
    /** The first report is held back until a second one follows. */
    private Optional<First> first = Optional.empty();
    private Optional<Spool> spool = Optional.empty();
    private int reports;

    private record First(Preview preview, String path) {
    }

    /** The article elements so far. */
    private record Spool(Path file, OutputStream stream) {
    }

    public HtmlReporter(OutputStream out, Messages messages, String version) {
        this.out = out;
        this.messages = messages;
        this.version = version;
        this.previews = new Previews(messages);
        this.drawing = new ReportHtml(messages);
        this.index = new IndexHtml(messages);
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
        Preview preview = previews.of(result.analysis(), result.findings());
        reports++;
        index.add(preview, "r" + reports, result.path());
        if (reports == 1) {
            first = Optional.of(new First(preview, result.path()));
            return;
        }
        if (spool.isEmpty()) {
            Path file = Files.createTempFile("gouji", ".tmp");
            spool = Optional.of(new Spool(file, new BufferedOutputStream(Files.newOutputStream(file))));
            spool.get().stream().write(bytes(drawing.article(first.get().preview(), "r1", 2, first.get().path())));
        }
        spool.get().stream().write(bytes(drawing.article(preview, "r" + reports, 2, result.path())));
    }

    @Override
    public void unread(String path, Message why) {
        unread.add(messages.render(why));
    }

    @Override
    public void end(Summary summary) throws IOException {
        boolean alone = reports == 1 && notes(summary).isEmpty();
        String title = alone ? first.get().preview().title() : messages.render(Message.of("preview.title").with("count", reports));
        write(Page.head(title, messages.language(), "gouji " + version, source(Page.style()), source(Page.script())));
        if (!alone) {
            write(index.draw(title, notes(summary)));
        }
        write("<main>\n");
        if (spool.isPresent()) {
            spool.get().stream().close();
            Files.copy(spool.get().file(), out);
        } else if (first.isPresent()) {
            write(drawing.article(first.get().preview(), "r1", alone ? 1 : 2, first.get().path()));
        }
        write("</main>\n<footer><p>" + messages.text("preview.footer") + "</p></footer>\n");
        write(Page.foot());
    }

    private List<IndexHtml.Note> notes(Summary summary) {
        List<IndexHtml.Note> notes = new ArrayList<>();
        note("preview.unread", unread, notes);
        note("preview.missing", summary.attendance().missing(), notes);
        note("preview.late", summary.attendance().late(), notes);
        return notes;
    }

    private void note(String key, List<String> lines, List<IndexHtml.Note> notes) {
        if (!lines.isEmpty()) {
            notes.add(new IndexHtml.Note(messages.text(key), lines));
        }
    }

    private void write(String text) throws IOException {
        out.write(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The hash of an embedded style or script, as a security policy writes it. */
    private static String source(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(text));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
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
