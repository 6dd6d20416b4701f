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

/** A client that requests everything that a server announces, on every document that it opens. */
final class AnnouncedRequests {

    /** What a question is about. */
    private enum Kind { DOCUMENT, PLACES, WORKSPACE }

    private record Question(String method, Kind kind) {
    }

    /** The requests that go with a capability. */
    private static final Map<String, Question> QUESTIONS = Map.ofEntries(
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
            Map.entry("workspaceSymbolProvider", new Question("workspace/symbol", Kind.WORKSPACE)));

    /** Capabilities without a request, or with one that another of them answers as well; commands ask the client in turn. */
    private static final Set<String> SILENT = Set.of("positionEncoding", "textDocumentSync", "workspace", "executeCommandProvider",
            "documentRangeFormattingProvider", "documentOnTypeFormattingProvider");

    private static final Pattern PAGE = Pattern.compile("gouji:[^)\"\\\\]+");
    /** How many lines of a document get questions, by turns at the beginning, in the middle and at the end. */
    private static final int LINES = 4;

    private final RecordingHost host;
    private final Set<String> pages = new HashSet<>();
    private final Deque<String> unread = new ArrayDeque<>();
    private final Set<String> announced = new TreeSet<>();
    private int documents;
    private int requests;
    private int heard;

    AnnouncedRequests(RecordingHost host, Language language) {
        this.host = host;
        JsonObject introduction = JsonParser.parseString("""
                {processId: null, initializationOptions: {debounce: 0, contentProvider: true}, capabilities: {
                  workspace: {workspaceEdit: {documentChanges: true}, didChangeWatchedFiles: {dynamicRegistration: true}},
                  textDocument: {publishDiagnostics: {relatedInformation: true, codeDescriptionSupport: true},
                    codeAction: {codeActionLiteralSupport: {}}, hover: {contentFormat: ['markdown']},
                    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
                    completion: {completionItem: {snippetSupport: true, labelDetailsSupport: true}}}}}""").getAsJsonObject();
        introduction.addProperty("locale", language == Language.ZH ? "zh-cn" : "en");
        say("initialize", ++requests, introduction);
        announced.addAll(last().getAsJsonObject("result").getAsJsonObject("capabilities").keySet());
        announced.removeAll(SILENT);
        say("initialized", 0, new JsonObject());
    }

    /** Capabilities without a request here, whose answers are not compared. */
    Set<String> unknown() {
        Set<String> unknown = new TreeSet<>(announced);
        unknown.removeAll(QUESTIONS.keySet());
        return unknown;
    }

    private JsonObject last() {
        return JsonParser.parseString(host.sent.get(host.sent.size() - 1)).getAsJsonObject();
    }

    /** Opens a document and requests everything about it. */
    void about(String uri, String text) {
        documents++; // the lines with questions differ from one document to the next
        open(uri, text);
        for (String capability : announced) {
            Optional.ofNullable(QUESTIONS.get(capability)).ifPresent(question -> ask(question, uri, text.split("\n", -1)));
        }
        for (String method : List.of("gouji/preview", "gouji/cells", "gouji/reports", "gouji/missing")) {
            say(method, ++requests, object("uri", uri));
        }
        say("gouji/export", ++requests, object("format", documents % 2 == 0 ? "html" : "csv"));
        say("textDocument/didClose", 0, wrapped("textDocument", object("uri", uri)));
    }

    private void open(String uri, String text) {
        JsonObject document = object("uri", uri);
        document.addProperty("languageId", "plaintext");
        document.addProperty("version", 1);
        document.addProperty("text", text);
        say("textDocument/didOpen", 0, wrapped("textDocument", document));
    }

    /** Opens a Word file, changes its text and writes it back, in ways that can be written and in ways that cannot. */
    void aboutOffice(String uri, byte[] file) {
        JsonObject question = object("base64", Base64.getEncoder().encodeToString(file));
        question.addProperty("uri", uri);
        say("gouji/office/open", ++requests, question);
        String text = last().getAsJsonObject("result").get("text").getAsString();
        open(uri, text);
        say("gouji/office/review", ++requests, question);
        say("textDocument/didClose", 0, wrapped("textDocument", object("uri", uri)));
        for (String edited : List.of(text, text.replaceAll("(?m)^\\t(\\d+)$", "\t1$1"), text.replaceFirst("\\n\\t", "改\n甲\n\t"))) {
            question.addProperty("text", edited);
            say("gouji/office/check", ++requests, question);
            say("gouji/office/save", ++requests, question);
        }
    }

    private void ask(Question question, String uri, String[] lines) {
        JsonObject params = wrapped("textDocument", object("uri", uri));
        params.addProperty("query", "");
        params.add("range", range(0, lines.length));
        params.add("options", JsonParser.parseString("{tabSize: 4, insertSpaces: true}"));
        params.add("context", JsonParser.parseString("{diagnostics: [], includeDeclaration: true}"));
        if (question.kind() == Kind.PLACES) {
            inLines(question, params, lines);
        } else {
            say(question.method(), ++requests, params);
        }
    }

    private void inLines(Question question, JsonObject params, String[] lines) {
        int step = Math.max(1, lines.length / LINES);
        for (int line = documents % step; line < lines.length; line += step) {
            int column = lines[line].length() * ((documents + line) % 3) / 2;
            params.add("position", position(line, column));
            params.add("positions", list(position(line, column)));
            say(question.method(), ++requests, params);
        }
    }

    /** Reads a page, and all that can be reached from the answers so far. */
    void pages(List<String> first) {
        first.forEach(this::found);
        for (; heard < host.sent.size() || !unread.isEmpty(); heard++) {
            if (heard < host.sent.size()) {
                PAGE.matcher(host.sent.get(heard)).results().map(MatchResult::group).forEach(this::found);
            } else {
                say("gouji/page", ++requests, object("uri", unread.poll()));
                heard--;
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

    private void say(String method, int id, JsonObject params) {
        JsonObject message = object("jsonrpc", "2.0");
        if (id > 0) {
            message.addProperty("id", id);
        }
        message.addProperty("method", method);
        message.add("params", params);
        host.receive(message.toString());
    }

    private static Map.Entry<String, Question> question(String capability, String method, Kind kind) {
        return Map.entry(capability, new Question("textDocument/" + method, kind));
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
