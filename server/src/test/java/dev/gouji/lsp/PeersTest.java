package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.gouji.Shell;
import dev.gouji.Towns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** In the editor a report is compared with the others of its folder: with the open document where there is one, else with the file. */
@Timeout(Editor.TIMEOUT_SECONDS)
class PeersTest {

    private static final String CARRIED_OVER = "GJ801";

    @TempDir
    Path folder;

    @AutoClose("end")
    private final Editor editor = Editor.inThisProcess();

    @BeforeEach
    void initialize() {
        editor.initialize(Editor.VS_CODE);
        editor.notify("initialized", new JsonObject());
    }

    private static String report(int year, int in, int over) {
        return Towns.report("青石县水利局", year, in, over);
    }

    private String write(int year, String text) throws IOException {
        Path file = folder.resolve(year + ".md");
        Files.writeString(file, text);
        return file.toUri().toString();
    }

    /** Waits until the published diagnostics of this version include exactly {@code count} of GJ801. */
    private void awaitCarried(String uri, int version, long count) {
        while (carried(editor.diagnostics(uri, version)) != count) {
            continue;
        }
    }

    private static long carried(JsonArray diagnostics) {
        return diagnostics.asList().stream().filter(d -> d.toString().contains(CARRIED_OVER)).count();
    }

    @Test
    void aPageOfOurFindingsIsNoPartOfATotal() {
        Shell shell = new Shell(folder);
        shell.write(".gouji.json", "{\"totals\": {\"report\": \"县.md\", \"of\": \"乡镇\"}}");
        shell.write("乡镇/甲.md", Towns.report("柳溪镇人民政府", 2025, 2, 0));
        shell.run("lint", "--format", "html=" + folder.resolve("乡镇/r.html"), folder.resolve("乡镇").toString());
        String total = Towns.report("青石县人民政府", 2025, 9, 0);
        String uri = Path.of(shell.write("县.md", total)).toUri().toString();
        editor.open(uri, total);
        while (!editor.diagnostics(uri, 1).toString().contains("GJ804")) {
            continue;
        }
    }

    @Test
    void theFileOfLastYearsReportIsFound() throws IOException {
        write(2024, report(2024, 0, 3));
        String now = write(2025, report(2025, 2, 0));
        editor.open(now, report(2025, 2, 0));
        awaitCarried(now, 1, 2);
        editor.change(now, 2, Editor.wholeText(report(2025, 3, 0)));
        awaitCarried(now, 2, 0);
        editor.change(now, 3, Editor.wholeText(report(2025, 4, 0)));
        assertEquals(2, carried(editor.diagnostics(now, 3)), "the first check after an edit did not use last year's report");
    }

    @Test
    void anOpenReportIsUsedInsteadOfItsFileAndItsEditsCount() throws IOException {
        String then = write(2024, report(2024, 0, 3));
        String now = write(2025, report(2025, 2, 0));
        editor.open(now, report(2025, 2, 0));
        awaitCarried(now, 1, 2);
        editor.open(then, report(2024, 0, 2));
        awaitCarried(now, 1, 0);
        editor.change(then, 2, Editor.wholeText(report(2024, 0, 4)));
        awaitCarried(now, 1, 2);
    }

    /** One file is open under two spellings of its URI. */
    @Test
    void aReportOpenTwiceStillCountsAfterOneOfThemIsClosed() throws IOException {
        String then = write(2024, report(2024, 0, 3));
        String again = then.replaceFirst("file:/*", "file://localhost/");
        String now = write(2025, report(2025, 2, 0));
        editor.open(now, report(2025, 2, 0));
        awaitCarried(now, 1, 2);
        editor.open(then, report(2024, 0, 2));
        awaitCarried(now, 1, 0);
        editor.open(again, report(2024, 0, 4));
        awaitCarried(now, 1, 2);
        editor.close(again);
        awaitCarried(now, 1, 0);
    }

    @Test
    void lastYearsReportIsFoundInTheFolderThatTheSettingsName() throws IOException {
        Files.createDirectories(folder.resolve("往年"));
        Files.writeString(folder.resolve("往年/旧.txt"), report(2024, 0, 3));
        Files.writeString(folder.resolve(".gouji.json"), "{\"lastYear\": \"往年\"}");
        String now = write(2025, report(2025, 2, 0));
        editor.open(now, report(2025, 2, 0));
        awaitCarried(now, 1, 2);
    }

    @Test
    void aCommentSuppressesAFindingAgainstLastYear() throws IOException {
        write(2024, report(2024, 0, 3));
        String suppressed = "<!-- gouji-disable-file GJ801 已核实 -->\n" + report(2025, 2, 0);
        String now = write(2025, suppressed);
        editor.open(now, suppressed);
        awaitCarried(now, 1, 0);
        editor.change(now, 2, Editor.wholeText(report(2025, 2, 0)));
        awaitCarried(now, 2, 2);
    }
}
