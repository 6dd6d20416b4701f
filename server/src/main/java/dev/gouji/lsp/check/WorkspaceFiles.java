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

    private final CheckContext checking;
    private final Busy busy;
    private final Map<String, ClosedDocument> sheets = new LinkedHashMap<>();
    private final Set<ClosedDocument> reports = new LinkedHashSet<>();
    private final Set<ClosedDocument> due = new LinkedHashSet<>();
    private final Set<String> tooLarge = new LinkedHashSet<>();
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

    public WorkspaceFiles(CheckContext checking, Busy busy) {
        this.checking = checking;
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
            checking.agenda().add(Agenda.Urgency.BACKGROUND, this::look);
        }
    }

    /** A file may have changed on disk, or is not open any more. */
    public void changed(String path) {
        ClosedDocument sheet = sheets.get(path);
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
        Set<String> files = checking.preferences().settings().openFilesOnly() ? Set.of() : files(next);
        next.replace(lookup);
        lookup = next;
        if (next.isComplete()) {
            show(files);
        }
    }

    private Set<String> files(Lookup next) {
        Set<String> files = new LinkedHashSet<>();
        for (String root : checking.workspace().folders().roots(next)) {
            ReportFolder folder = checking.workspace().folders().root(root);
            if (folder.isKnown(next)) {
                folder.files(next).stream().filter(checking::canShow).forEach(files::add);
            } else if (folder.isTooLarge() && tooLarge.add(root)) {
                checking.notices().info(Message.of("lsp.large").with("path", root));
            }
        }
        checking.documents().paths().forEach(files::remove);
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
                ClosedDocument sheet = new ClosedDocument(path, checking, this::due);
                sheets.put(path, sheet);
                due(sheet);
            }
        }
    }

    private void end(String path) {
        ClosedDocument sheet = sheets.remove(path);
        sheet.end();
        due.remove(sheet);
        reports.remove(sheet);
        if (checking.documents().uriOf(path).filter(uri -> uri.equals(sheet.uri())).isEmpty()) {
            checking.outlet().gone(sheet.uri());
        }
    }

    private void due(ClosedDocument sheet) {
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
            ClosedDocument sheet = due.iterator().next();
            due.remove(sheet);
            underway++;
            sheet.check(() -> done(sheet));
        }
    }

    private void done(ClosedDocument sheet) {
        underway--;
        checked++;
        if (sheet.isReport()) {
            reports.add(sheet);
        } else {
            reports.remove(sheet);
        }
        if (reports.size() > MOST_UNASKED && checking.preferences().settings().diagnostics().isEmpty()) {
            on = false;
            List.copyOf(sheets.keySet()).forEach(this::end);
            checking.notices().info(Message.of("lsp.many").with("count", MOST_UNASKED));
        }
        proceed();
        show();
    }
}
