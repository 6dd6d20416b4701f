package dev.gouji.lsp.feature.command;

import dev.gouji.edit.SettingsEdit;
import dev.gouji.edit.SuppressionEdit;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Suppression;
import dev.gouji.lsp.document.SettingsFile;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.document.WorkspaceEdits;
import dev.gouji.settings.Settings;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.WorkspaceEdit;

/** The edits that suppress findings: a comment before the line where they are shown, or entries of the settings file. */
public final class SuppressEdits {

    private SuppressEdits() {
    }

    /** @param at the offset at which the findings are shown */
    public static WorkspaceEdit here(int at, List<String> codes, String reason, View view) {
        List<String> possible = codes.stream().filter(Suppression::isPossible).toList();
        return WorkspaceEdits.of(List.of(SuppressionEdit.comment(view.analysis(), at, possible, reason)), view);
    }

    /**
     * An edit of the settings file. Empty if the document is in no file, if entries cannot be added to the settings, or if there is no
     * settings file and the client cannot create one.
     *
     * @param entries with rule, cell and paragraph; the name of the report is added here
     */
    public static Optional<WorkspaceEdit> inSettings(List<Settings.Suppressed> entries, String reason, View view) {
        Optional<SettingsFile> file = view.context().settingsFile(view.snapshot());
        return file.flatMap(f -> f.text().isPresent() ? added(f, entries(f, entries, reason, view), view)
                : WorkspaceEdits.created(f.uri(), SettingsEdit.created(entries(f, entries, reason, view)), view.session()));
    }

    private static Optional<WorkspaceEdit> added(SettingsFile file, List<Settings.Suppressed> entries, View view) {
        String text = file.text().orElse("");
        Optional<Edit> edit = text.isBlank() ? Optional.of(new Edit(new Span(0, text.length()), SettingsEdit.created(entries)))
                : SettingsEdit.added(text, entries);
        return edit.map(e -> WorkspaceEdits.of(file, text, e, view.session()));
    }

    private static List<Settings.Suppressed> entries(SettingsFile file, List<Settings.Suppressed> entries, String reason, View view) {
        String name = file.nameOf(view.snapshot().path().orElseThrow());
        return entries.stream().filter(e -> Suppression.isPossible(e.rule()))
                .map(e -> new Settings.Suppressed(name, e.rule(), e.cell(), e.paragraph(), Optional.of(reason))).toList();
    }
}
