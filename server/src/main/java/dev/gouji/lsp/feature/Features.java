package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.action.CodeActionEdits;
import dev.gouji.lsp.feature.action.CodeActions;
import dev.gouji.lsp.feature.command.EditorCommands;
import dev.gouji.lsp.feature.completion.CompletionNotes;
import dev.gouji.lsp.feature.completion.Completions;
import dev.gouji.lsp.feature.export.ExportFindings;
import dev.gouji.lsp.feature.kind.Feature;
import dev.gouji.lsp.feature.lens.CodeLenses;
import dev.gouji.lsp.feature.office.OfficeCheck;
import dev.gouji.lsp.feature.office.OfficeOpen;
import dev.gouji.lsp.feature.office.OfficeReview;
import dev.gouji.lsp.feature.office.OfficeSave;
import dev.gouji.lsp.feature.preview.CellPlaces;
import dev.gouji.lsp.feature.preview.PreviewModel;
import dev.gouji.lsp.feature.symbol.DocumentSymbols;
import dev.gouji.lsp.feature.symbol.WorkspaceSymbols;
import dev.gouji.lsp.feature.token.TokensDelta;
import dev.gouji.lsp.feature.token.TokensInFull;
import dev.gouji.lsp.feature.token.TokensInRange;
import java.util.List;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/**
 * The one list of features. The capabilities of the server, the requests that it answers and the table of methods in
 * server/editors/README.md are made from it. To add a feature, write its class and add a line here.
 */
public final class Features {

    private static final List<Feature> ALL = List.of(
            new CoreFeature("textDocument/didChange", "feature.sync", Features::sync),
            new CoreFeature("textDocument/publishDiagnostics", "feature.diagnostics", Feature.Capability.NONE),
            new CoreFeature("textDocument/diagnostic", "feature.pull", Features::pull),
            new CoreFeature("workspace/diagnostic", "feature.workspace", Feature.Capability.NONE), // the line above announces it
            new DocumentSymbols(),
            new FoldingRanges(),
            new SelectionRanges(),
            new Hovers(),
            new SignatureHelps(),
            new Definitions(),
            new PageRequest(),
            new References(),
            new DocumentHighlights(),
            new WorkspaceSymbols(),
            new ReportsAtHand(),
            new MissingReports(),
            new ExportFindings(),
            new DocumentLinks(),
            new Completions(),
            new CompletionNotes(),
            new CodeLenses(),
            new InlayHints(),
            new TokensInFull(),
            new TokensDelta(),
            new TokensInRange(),
            new Formatting(),
            new RangeFormatting(),
            new OnTypeFormatting(),
            new PrepareRename(),
            new Renames(),
            new CodeActions(),
            new CodeActionEdits(),
            new EditorCommands(),
            new PreviewModel(),
            new CellPlaces(),
            new OfficeOpen(),
            new OfficeCheck(),
            new OfficeSave(),
            new OfficeReview(),
            new CoreFeature("workspace/didChangeWatchedFiles", "feature.watch", Feature.Capability.NONE), // the server registers its watchers
            new CoreFeature("workspace/didChangeWorkspaceFolders", "feature.folders", Features::folders));

    private Features() {
    }

    /** Every feature, in the order of the manual. */
    public static List<Feature> all() {
        return ALL;
    }

    /** The capabilities for a client. */
    public static ServerCapabilities capabilities(Session session, List<Feature> features) {
        ServerCapabilities capabilities = new ServerCapabilities();
        features.forEach(feature -> feature.announce(capabilities, session));
        return capabilities;
    }

    /** Whether the client requests diagnostics. Then none are pushed. */
    public static boolean pulls(Session session) {
        return session.able("textDocument.diagnostic");
    }

    private static void sync(ServerCapabilities capabilities, Session session) {
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        capabilities.setTextDocumentSync(sync);
        capabilities.setPositionEncoding(session.encoding().code());
    }

    private static void pull(ServerCapabilities capabilities, Session session) {
        if (pulls(session)) {
            capabilities.setDiagnosticProvider(new DiagnosticRegistrationOptions(true, true));
        }
    }

    private static void folders(ServerCapabilities capabilities, Session session) {
        if (session.able("workspace.workspaceFolders")) {
            WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
            folders.setSupported(true);
            folders.setChangeNotifications(true);
            WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities();
            workspace.setWorkspaceFolders(folders);
            capabilities.setWorkspace(workspace);
        }
    }
}
