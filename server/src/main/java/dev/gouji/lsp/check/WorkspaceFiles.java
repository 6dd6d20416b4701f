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

/** Checks the closed files of the workspace: a user who opens a folder of a hundred reports sees which of them are wrong. */
public final class WorkspaceFiles implements Dependent {

    /** With more reports than this, closed files are checked only if the user's settings ask for it. */
    private static final int MOST_BY_DEFAULT = 1_000;
    /** The most files that are read and checked at a time. */
    private static final int AT_A_TIME = 4;

    private final CheckContext checking;
    private final Busy busy;
    private final Map<String, ClosedDocument> documents = new LinkedHashMap<>();
    private final Set<ClosedDocument> reports = new LinkedHashSet<>();
    private final Set<ClosedDocument> due = new LinkedHashSet<>();
    /** The workspace folders that were reported to the user as too large. */
    private final Set<String> tooLarge = new LinkedHashSet<>();
    private Lookup lookup = new Lookup(this);
    private boolean started;
    /** Whether nothing is checked, since there are more than {@link #MOST_BY_DEFAULT} reports. */
    private boolean tooMany;
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

    /** To be called when the user's settings are known, and when they change. */
    public void start() {
        started = true;
        tooMany &= checking.preferences().settings().diagnostics().isEmpty();
        changed();
    }

    @Override
    public void changed() {
        if (started && !planned) {
            planned = true;
            checking.agenda().add(Agenda.Urgency.BACKGROUND, this::look);
        }
    }

    /** A file may have changed on disk, or its document was closed. */
    public void changed(String path) {
        ClosedDocument document = documents.get(path);
        if (document != null) {
            due(document);
        }
    }

    /** Any file may have changed on disk. */
    public void allChanged() {
        documents.values().forEach(this::due);
    }

    private void look() {
        planned = false;
        Lookup next = new Lookup(this);
        Set<String> files = checking.preferences().settings().openFilesOnly() ? Set.of() : files(next);
        next.replace(lookup);
        lookup = next;
        if (next.isComplete()) {
            tooMany &= files.size() > MOST_BY_DEFAULT;
            update(tooMany ? Set.of() : files);
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

    private void update(Set<String> files) {
        for (String path : List.copyOf(documents.keySet())) {
            if (!files.contains(path)) {
                end(path);
            }
        }
        for (String path : files) {
            if (!documents.containsKey(path)) {
                ClosedDocument document = new ClosedDocument(path, checking, this::due);
                documents.put(path, document);
                due(document);
            }
        }
    }

    private void end(String path) {
        ClosedDocument document = documents.remove(path);
        document.end();
        due.remove(document);
        reports.remove(document);
        if (checking.documents().uriOf(path).filter(uri -> uri.equals(document.uri())).isEmpty()) {
            checking.outlet().gone(document.uri());
        }
    }

    private void due(ClosedDocument document) {
        due.add(document);
        showProgress();
        proceed();
    }

    private void showProgress() {
        if (due.isEmpty() && underway == 0) {
            checked = 0;
            busy.over();
        } else {
            busy.at(checked, checked + due.size() + underway);
        }
    }

    private void proceed() {
        while (underway < AT_A_TIME && !due.isEmpty()) {
            ClosedDocument document = due.iterator().next();
            due.remove(document);
            underway++;
            document.check(() -> done(document));
        }
    }

    private void done(ClosedDocument document) {
        underway--;
        checked++;
        if (document.isReport()) {
            reports.add(document);
        } else {
            reports.remove(document);
        }
        if (reports.size() > MOST_BY_DEFAULT && checking.preferences().settings().diagnostics().isEmpty()) {
            tooMany = true;
            List.copyOf(documents.keySet()).forEach(this::end);
            checking.notices().info(Message.of("lsp.many").with("count", MOST_BY_DEFAULT));
        }
        proceed();
        showProgress();
    }
}
