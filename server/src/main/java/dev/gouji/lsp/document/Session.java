package dev.gouji.lsp.document;

import com.google.gson.JsonObject;
import dev.gouji.explain.PageAddresses;
import dev.gouji.explain.PageNames;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.text.PositionEncoding;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the client said when it introduced itself, as far as we answer differently for it.
 *
 * @param encoding what it counts as one column
 * @param messages the language that its user reads
 * @param debounce how many milliseconds of calm after an edit are waited for before the text is checked
 * @param parent the process that started us
 * @param relatedInformation whether it shows the other places of a finding
 * @param symbolTree whether it takes the outline as a tree
 * @param markdownHover whether it wants Markdown in hovers
 * @param codeActions whether it takes code actions with an edit inside
 * @param documentChanges whether it takes edits that name the version they are for
 * @param watchesFiles whether it can be asked to watch files
 * @param markdownCompletion whether it wants Markdown beside a completion
 * @param linkTooltips whether it shows what a link leads to
 * @param contentProvider whether it shows our pages as documents of their own
 * @param folders the folders of its workspace that are files of this machine
 * @param textFile where the user's settings say that the official text of the 条例 stands
 */
public record Session(PositionEncoding encoding, Messages messages, int debounce, OptionalLong parent,
                      boolean relatedInformation, boolean symbolTree, boolean markdownHover, boolean codeActions,
                      boolean documentChanges, boolean watchesFiles, boolean markdownCompletion, boolean linkTooltips,
                      boolean contentProvider, List<Path> folders, Optional<Path> textFile) {

    private static final int DEBOUNCE = 150;
    private static final int LONGEST_DEBOUNCE = 10_000;

    /** @param fallback the language where the client names none that we speak */
    public static Session read(JsonObject introduction, Language fallback) {
        Said said = new Said(introduction);
        Said able = said.member("capabilities");
        Said document = able.member("textDocument");
        Said workspace = able.member("workspace");
        Said options = said.member("initializationOptions");
        List<Path> folders = folders(said);
        return new Session(
                encoding(able.member("general").member("positionEncodings").texts()),
                new Messages(said.member("locale").text().flatMap(Language::named).orElse(fallback)),
                debounce(options.member("debounce").number()),
                said.member("processId").number(),
                document.member("publishDiagnostics").member("relatedInformation").isTrue(),
                document.member("documentSymbol").member("hierarchicalDocumentSymbolSupport").isTrue(),
                isMarkdown(document.member("hover").member("contentFormat").texts()),
                document.member("codeAction").member("codeActionLiteralSupport").isObject(),
                workspace.member("workspaceEdit").member("documentChanges").isTrue(),
                workspace.member("didChangeWatchedFiles").member("dynamicRegistration").isTrue(),
                isMarkdown(document.member("completion").member("completionItem").member("documentationFormat").texts()),
                document.member("documentLink").member("tooltipSupport").isTrue(),
                options.member("contentProvider").isTrue(),
                folders,
                options.member("regulation").member("textFile").text().flatMap(name -> FileNames.below(folders, name)));
    }

    /** The folders of the workspace; clients of old have one, and name it by itself. */
    private static List<Path> folders(Said said) {
        List<String> named = said.member("workspaceFolders").members("uri");
        List<String> uris = named.isEmpty() ? said.member("rootUri").text().stream().toList() : named;
        return uris.stream().flatMap(uri -> FileNames.path(uri).stream()).toList();
    }

    private static PositionEncoding encoding(List<String> wanted) {
        return wanted.stream().flatMap(code -> Arrays.stream(PositionEncoding.values()).filter(e -> e.code().equals(code)))
                .findFirst().orElse(PositionEncoding.UTF_16);
    }

    private static int debounce(OptionalLong wanted) {
        return (int) Math.max(0, Math.min(LONGEST_DEBOUNCE, wanted.orElse(DEBOUNCE)));
    }

    private static boolean isMarkdown(List<String> formats) {
        Optional<String> first = formats.stream().filter(f -> f.equals("markdown") || f.equals("plaintext")).findFirst();
        return first.isPresent() && first.get().equals("markdown");
    }

    /** Where the client opens our pages, so that they can link to each other; nowhere where it shows files only. */
    public PageAddresses addresses() {
        return contentProvider ? PageNames::address : PageAddresses.NONE;
    }
}
