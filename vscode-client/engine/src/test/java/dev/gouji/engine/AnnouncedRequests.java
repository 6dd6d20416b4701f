package dev.gouji.engine;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.message.Language;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A client that sends every request that the server announces, for every document that it opens. */
final class AnnouncedRequests {

    /** What a request is about: a document, places in it, or the workspace. */
    private enum Kind { DOCUMENT, PLACES, WORKSPACE }

    private record RequestType(String method, Kind kind) {
    }

    /** The request of each capability. */
    private static final Map<String, RequestType> REQUESTS = Map.ofEntries(
            question("hoverProvider", "hover", Kind.PLACES),
            question("completionProvider", "completion", Kind.PLACES),
            question("definitionProvider", "definition", Kind.PLACES),
            question("referencesProvider", "references", Kind.PLACES),
            question("documentHighlightProvider", "documentHighlight", Kind.PLACES),
            question("signatureHelpProvider", "signatureHelp", Kind.PLACES),
            question("selectionRangeProvider", "selectionRange", Kind.PLACES),
            question("renameProvider", "prepareRename", Kind.PLACES),
            question("documentSymbolProvider", "documentSymbol", Kind.DOCUMENT),
            question("codeActionProvider", "codeAction", Kind.DOCUMENT),
            question("codeLensProvider", "codeLens", Kind.DOCUMENT),
            question("inlayHintProvider", "inlayHint", Kind.DOCUMENT),
            question("foldingRangeProvider", "foldingRange", Kind.DOCUMENT),
            question("semanticTokensProvider", "semanticTokens/full", Kind.DOCUMENT),
            question("documentFormattingProvider", "formatting", Kind.DOCUMENT),
            question("documentLinkProvider", "documentLink", Kind.DOCUMENT),
            Map.entry("workspaceSymbolProvider", new RequestType("workspace/symbol", Kind.WORKSPACE)));

    /** Capabilities that are not compared: they have no request, the same answer as another one, or (commands) a request to the client. */
    private static final Set<String> NOT_COMPARED = Set.of("positionEncoding", "textDocumentSync", "workspace", "executeCommandProvider",
            "documentRangeFormattingProvider", "documentOnTypeFormattingProvider");

    private static final Pattern PAGE = Pattern.compile("gouji:[^)\"\\\\]+");
    /** Requests are sent for this many lines of a document, in turn at the beginning, the middle and the end of the line. */
    private static final int LINES = 4;

    private final RecordingHost host;
    private final Set<String> pages = new HashSet<>();
    private final Deque<String> unread = new ArrayDeque<>();
    private final Set<String> announced = new TreeSet<>();
    private int documents;
    private int requests;
    /** How many sent messages were searched for pages. */
    private int searched;

    AnnouncedRequests(RecordingHost host, Language language) {
        this.host = host;
        JsonObject initializeParams = JsonParser.parseString("""
                {processId: null, initializationOptions: {debounce: 0, contentProvider: true}, capabilities: {
                  workspace: {workspaceEdit: {documentChanges: true}, didChangeWatchedFiles: {dynamicRegistration: true}},
                  textDocument: {publishDiagnostics: {relatedInformation: true, codeDescriptionSupport: true},
                    codeAction: {codeActionLiteralSupport: {}}, hover: {contentFormat: ['markdown']},
                    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
                    completion: {completionItem: {snippetSupport: true, labelDetailsSupport: true}}}}}""").getAsJsonObject();
        initializeParams.addProperty("locale", language == Language.ZH ? "zh-cn" : "en");
        send("initialize", ++requests, initializeParams);
        announced.addAll(last().getAsJsonObject("result").getAsJsonObject("capabilities").keySet());
        announced.removeAll(NOT_COMPARED);
        send("initialized", 0, new JsonObject());
    }

    /** The announced capabilities without a request here; their answers would not be compared. */
    Set<String> unknown() {
        Set<String> unknown = new TreeSet<>(announced);
        unknown.removeAll(REQUESTS.keySet());
        return unknown;
    }

    private JsonObject last() {
        return JsonParser.parseString(host.sent.get(host.sent.size() - 1)).getAsJsonObject();
    }

    /** Opens a document, sends all requests for it, and closes it. */
    void about(String uri, String text) {
        documents++; // the lines with requests differ from one document to the next
        open(uri, text);
        for (String capability : announced) {
            Optional.ofNullable(REQUESTS.get(capability)).ifPresent(question -> request(question, uri, text.split("\n", -1)));
        }
        for (String method : List.of("gouji/preview", "gouji/cells", "gouji/reports", "gouji/missing")) {
            send(method, ++requests, object("uri", uri));
        }
        send("gouji/export", ++requests, object("format", documents % 2 == 0 ? "html" : "csv"));
        send("textDocument/didClose", 0, wrapped("textDocument", object("uri", uri)));
    }

    private void open(String uri, String text) {
        JsonObject document = object("uri", uri);
        document.addProperty("languageId", "plaintext");
        document.addProperty("version", 1);
        document.addProperty("text", text);
        send("textDocument/didOpen", 0, wrapped("textDocument", document));
    }

    /** Opens a Word file, and checks and saves its text with edits that the file can hold and with edits that it cannot. */
    void aboutOffice(String uri, byte[] file) {
        JsonObject question = object("base64", Base64.getEncoder().encodeToString(file));
        question.addProperty("uri", uri);
        send("gouji/office/open", ++requests, question);
        String text = last().getAsJsonObject("result").get("text").getAsString();
        open(uri, text);
        send("gouji/office/review", ++requests, question);
        send("textDocument/didClose", 0, wrapped("textDocument", object("uri", uri)));
        for (String edited : List.of(text, text.replaceAll("(?m)^\\t(\\d+)$", "\t1$1"), text.replaceFirst("\\n\\t", "改\n甲\n\t"))) {
            question.addProperty("text", edited);
            send("gouji/office/check", ++requests, question);
            send("gouji/office/save", ++requests, question);
        }
    }

    private void request(RequestType question, String uri, String[] lines) {
        JsonObject params = wrapped("textDocument", object("uri", uri));
        params.addProperty("query", "");
        params.add("range", range(0, lines.length));
        params.add("options", JsonParser.parseString("{tabSize: 4, insertSpaces: true}"));
        params.add("context", JsonParser.parseString("{diagnostics: [], includeDeclaration: true}"));
        if (question.kind() == Kind.PLACES) {
            inLines(question, params, lines);
        } else {
            send(question.method(), ++requests, params);
        }
    }

    private void inLines(RequestType question, JsonObject params, String[] lines) {
        int step = Math.max(1, lines.length / LINES);
        for (int line = documents % step; line < lines.length; line += step) {
            int column = lines[line].length() * ((documents + line) % 3) / 2;
            params.add("position", position(line, column));
            params.add("positions", list(position(line, column)));
            send(question.method(), ++requests, params);
        }
    }

    /** Reads these pages, and all pages that the answers so far and the pages themselves name. */
    void pages(List<String> first) {
        first.forEach(this::found);
        for (; searched < host.sent.size() || !unread.isEmpty(); searched++) {
            if (searched < host.sent.size()) {
                PAGE.matcher(host.sent.get(searched)).results().map(MatchResult::group).forEach(this::found);
            } else {
                send("gouji/page", ++requests, object("uri", unread.poll()));
                searched--;
            }
        }
    }

    private void found(String page) {
        if (pages.add(page)) {
            unread.add(page);
        }
    }

    int pagesRead() {
        return pages.size();
    }

    /** @param id the id of the request; 0 for a notification */
    private void send(String method, int id, JsonObject params) {
        JsonObject message = object("jsonrpc", "2.0");
        if (id > 0) {
            message.addProperty("id", id);
        }
        message.addProperty("method", method);
        message.add("params", params);
        host.receive(message.toString());
    }

    private static Map.Entry<String, RequestType> question(String capability, String method, Kind kind) {
        return Map.entry(capability, new RequestType("textDocument/" + method, kind));
    }

    private static JsonArray list(JsonElement item) {
        JsonArray list = new JsonArray();
        list.add(item);
        return list;
    }

    private static JsonObject object(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    private static JsonObject wrapped(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    private static JsonObject position(int line, int character) {
        JsonObject position = new JsonObject();
        position.addProperty("line", line);
        position.addProperty("character", character);
        return position;
    }

    private static JsonObject range(int from, int to) {
        JsonObject range = wrapped("start", position(from, 0));
        range.add("end", position(to, 0));
        return range;
    }
}
