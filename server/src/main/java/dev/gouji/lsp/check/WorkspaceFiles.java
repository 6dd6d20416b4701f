package dev.gouji.lsp.check;

import dev.gouji.lsp.folder.Dependent;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.folder.ReportFolder;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.message.Message;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reports of the workspace that are not open: the user who opens a folder of a hundred sees which of them are wrong. */
public final class WorkspaceFiles implements Dependent {

    /** So many reports are shown where the user has set nothing. */
    private static final int MOST_UNASKED = 1_000;
    /** So many files are read ahead. */
    private static final int AHEAD = 4;

    private final Bench bench;
    private final Busy busy;
    private final Map<String, FileSheet> sheets = new LinkedHashMap<>();
    private final Set<FileSheet> reports = new LinkedHashSet<>();
    private final Set<FileSheet> due = new LinkedHashSet<>();
    private final Set<String> told = new LinkedHashSet<>();
    private Lookup lookup = new Lookup(this);
    private boolean on;
    private boolean planned;
    private int underway;
    private int checked;

    /** Shows that the workspace is being checked. */
    public interface Busy {

        void at(int done, int total);

        void over();
    }

    public WorkspaceFiles(Bench bench, Busy busy) {
        this.bench = bench;
        this.busy = busy;
    }

    /** The user's settings are known. */
    public void start() {
        on = true;
        changed();
    }

    @Override
    public void changed() {
        if (on && !planned) {
            planned = true;
            bench.agenda().add(Agenda.Urgency.BACKGROUND, this::look);
        }
    }

    /** A file may have changed on disk, or is not open any more. */
    public void changed(String path) {
        FileSheet sheet = sheets.get(path);
        if (sheet != null) {
            due(sheet);
        }
    }

    /** Any file may have changed on disk. */
    public void allChanged() {
        sheets.values().forEach(this::due);
    }

    private void look() {
        planned = false;
        Lookup next = new Lookup(this);
        Set<String> files = bench.preferences().settings().openFilesOnly() ? Set.of() : files(next);
        next.replace(lookup);
        lookup = next;
        if (next.isComplete()) {
            show(files);
        }
    }

    private Set<String> files(Lookup next) {
        Set<String> files = new LinkedHashSet<>();
        for (String root : bench.surroundings().folders().roots(next)) {
            ReportFolder folder = bench.surroundings().folders().root(root);
            if (folder.isKnown(next)) {
                files.addAll(folder.files(next));
            } else if (folder.isTooLarge() && told.add(root)) {
                bench.told().info(Message.of("lsp.large").with("path", root));
            }
        }
        bench.documents().paths().forEach(files::remove);
        return files;
    }

    private void show(Set<String> files) {
        for (String path : List.copyOf(sheets.keySet())) {
            if (!files.contains(path)) {
                end(path);
            }
        }
        for (String path : files) {
            if (!sheets.containsKey(path)) {
                FileSheet sheet = new FileSheet(path, bench, this::due);
                sheets.put(path, sheet);
                due(sheet);
            }
        }
    }

    private void end(String path) {
        FileSheet sheet = sheets.remove(path);
        sheet.end();
        due.remove(sheet);
        reports.remove(sheet);
        if (bench.documents().uriOf(path).filter(uri -> uri.equals(sheet.uri())).isEmpty()) {
            bench.outlet().gone(sheet.uri());
        }
    }

    private void due(FileSheet sheet) {
        due.add(sheet);
        show();
        proceed();
    }

    private void show() {
        if (due.isEmpty() && underway == 0) {
            checked = 0;
            busy.over();
        } else {
            busy.at(checked, checked + due.size() + underway);
        }
    }

    private void proceed() {
        while (underway < AHEAD && !due.isEmpty()) {
            FileSheet sheet = due.iterator().next();
            due.remove(sheet);
            underway++;
            sheet.check(() -> done(sheet));
        }
    }

    private void done(FileSheet sheet) {
        underway--;
        checked++;
        if (sheet.isReport()) {
            reports.add(sheet);
        } else {
            reports.remove(sheet);
        }
        if (reports.size() > MOST_UNASKED && bench.preferences().settings().diagnostics().isEmpty()) {
            on = false;
            List.copyOf(sheets.keySet()).forEach(this::end);
            bench.told().info(Message.of("lsp.many").with("count", MOST_UNASKED));
        }
        proceed();
        show();
    }
}
