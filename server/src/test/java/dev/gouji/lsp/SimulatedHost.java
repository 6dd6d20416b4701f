package dev.gouji.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.feature.Features;
import dev.gouji.lsp.feature.kind.Feature;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.host.Listing;
import dev.gouji.message.Language;
import dev.gouji.office.Platform;
import dev.gouji.office.jvm.JavaPlatform;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A host without threads, files or a clock. A test adds the client's actions. Then the host runs, one after another, the next
 * action, an answer of the disk or a timer that is due: in a fixed order, or in a random order that a seed determines. So each
 * interleaving of a real machine can be produced here, and repeated.
 */
final class SimulatedHost implements Host {

    private record Timer(long due, Runnable task) {
    }

    /** The text files, by their path. */
    final Map<String, String> disk = new TreeMap<>();
    /** The time at which a file was changed, by its path; 0 for a file without an entry. */
    final Map<String, Long> times = new TreeMap<>();
    /** The Word files and saved pages, by their path. */
    final Map<String, byte[]> wordFiles = new TreeMap<>();
    /** The messages that the server has sent, in order. */
    final List<JsonObject> sent = new ArrayList<>();
    final List<String> logged = new ArrayList<>();
    /** The names of the pages that the server has had this host keep as files. */
    final List<String> pages = new ArrayList<>();

    private final Server server;
    private final Optional<Random> random;
    private final Deque<Runnable> actions = new ArrayDeque<>();
    /** What the disk has still to answer. */
    private final List<Runnable> answers = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private Optional<Runnable> duringWork = Optional.empty();
    private OptionalInt exit = OptionalInt.empty();
    private final Map<String, Runnable> whileReading = new TreeMap<>();
    private long now;
    private int requests;

    private SimulatedHost(Optional<Random> random, List<Feature> features) {
        this.random = random;
        this.server = new Server(this, "1.2.3", Language.ZH, features);
    }

    /** A host that runs the client's actions first, then the disk's answers, then the timers. */
    static SimulatedHost inOrder() {
        return new SimulatedHost(Optional.empty(), Features.all());
    }

    static SimulatedHost inOrder(List<Feature> features) {
        return new SimulatedHost(Optional.empty(), features);
    }

    /** A host that chooses at random what runs next; equal seeds give equal choices. */
    static SimulatedHost inRandomOrder(long seed) {
        return new SimulatedHost(Optional.of(new Random(seed)), Features.all());
    }

    // The client's side

    /** Adds an action of the client, to be run in its turn. */
    void addAction(Runnable action) {
        actions.add(action);
    }

    /** Has the event happen just before the file is read the next time. */
    void whileReading(String path, Runnable event) {
        whileReading.put(path, event);
    }

    /** Advances the clock and runs the timers that are due, the earliest first. */
    void advance(int milliseconds) {
        long until = now + milliseconds;
        for (Optional<Timer> due = due(until); due.isPresent(); due = due(until)) {
            run(due.get());
        }
        now = until;
    }

    private Optional<Timer> due(long until) {
        return timers.stream().filter(t -> t.due() <= until).min(Comparator.comparingLong(Timer::due));
    }

    private void run(Timer timer) {
        timers.remove(timer);
        now = Math.max(now, timer.due());
        timer.task().run();
    }

    /** Has the event happen the next time that the server looks for messages during its work. */
    void duringWork(Runnable event) {
        duringWork = Optional.of(event);
    }

    void receive(String message) {
        server.receive(message);
    }

    void notify(String method, Object params) {
        receive(message(method, params).toString());
    }

    /** Sends a request and returns its id. */
    int request(String method, Object params) {
        JsonObject message = message(method, params);
        message.addProperty("id", ++requests);
        receive(message.toString());
        return requests;
    }

    private static JsonObject message(String method, Object params) {
        JsonObject message = new JsonObject();
        message.addProperty("jsonrpc", "2.0");
        message.addProperty("method", method);
        message.add("params", params instanceof JsonElement json ? json : new Gson().toJsonTree(params));
        return message;
    }

    void initialize(String initializeParams) {
        request("initialize", JsonParser.parseString(initializeParams));
        notify("initialized", Map.of());
    }

    void open(String uri, String text) {
        notify("textDocument/didOpen", Map.of("textDocument", Map.of("uri", uri, "languageId", "plaintext", "version", 1, "text", text)));
    }

    void change(String uri, int version, String text) {
        notify("textDocument/didChange", Map.of("textDocument", Map.of("uri", uri, "version", version),
                "contentChanges", List.of(Map.of("text", text))));
    }

    void close(String uri) {
        notify("textDocument/didClose", Editor.document(uri));
    }

    /** The answer to a request; empty where there is none yet. */
    Optional<JsonObject> answer(int id) {
        return sent.stream().filter(m -> !m.has("method") && m.get("id").getAsInt() == id).findFirst();
    }

    /** The requests and notifications of a method that the server has sent, in order. */
    List<JsonObject> sent(String method) {
        return sent.stream().filter(m -> m.has("method") && m.get("method").getAsString().equals(method)).toList();
    }

    /** The parameters of all published diagnostics of a document, in order. */
    List<JsonObject> published(String uri) {
        return sent("textDocument/publishDiagnostics").stream().map(m -> m.getAsJsonObject("params"))
                .filter(p -> p.get("uri").getAsString().equals(uri)).toList();
    }

    void endInput() {
        server.inputEnded();
    }

    /** Empty while the server runs. */
    OptionalInt exitCode() {
        return exit;
    }

    // The host's side

    @Override
    public void send(String message) {
        sent.add(JsonParser.parseString(message).getAsJsonObject());
    }

    @Override
    public void log(String line) {
        logged.add(line);
    }

    /** In random order the file is read either now or when the answer is handed over. */
    @Override
    public void read(FileRef file, Consumer<FileRead> then) {
        Optional<Runnable> event = Optional.ofNullable(whileReading.remove(file.path()));
        event.ifPresent(Runnable::run);
        answerLater(() -> wordFiles.containsKey(file.path()) ? FileRead.office(wordFiles.get(file.path()), office())
                : Optional.ofNullable(disk.get(file.path())).map(text -> new FileRead(FileRead.Kind.TEXT, text))
                .orElse(FileRead.none(FileRead.Kind.ABSENT)), then);
    }

    @Override
    public void list(FileRef folder, Consumer<Listing> then) {
        answerLater(() -> disk.containsKey(folder.path()) ? Listing.file(times.getOrDefault(folder.path(), 0L)) : Listing.folder(
                Stream.concat(disk.keySet().stream(), wordFiles.keySet().stream())
                .filter(path -> FileNames.isBelow(folder.path(), path))
                .map(path -> FileNames.relative(folder.path(), path)).map(path -> path.split("/"))
                .map(names -> new Listing.Entry(names[0], names.length > 1)).distinct().toList()), then);
    }

    @Override
    public void keep(String page, String text, Consumer<Optional<String>> then) {
        pages.add(page);
        answerLater(() -> Optional.of("/pages/" + page), then);
    }

    private <T> void answerLater(Supplier<T> look, Consumer<T> then) {
        if (random.isPresent() && random.get().nextBoolean()) {
            T early = look.get();
            answers.add(() -> then.accept(early));
        } else {
            answers.add(() -> then.accept(look.get()));
        }
    }

    @Override
    public void later(int milliseconds, Runnable task) {
        timers.add(new Timer(now + milliseconds, task));
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 1, 15);
    }

    @Override
    public Platform office() {
        return new JavaPlatform();
    }

    /** In random order the next actions of the client may run during the server's work. */
    @Override
    public void listen() {
        Optional<Runnable> event = duringWork;
        duringWork = Optional.empty();
        event.ifPresent(Runnable::run);
        while (random.isPresent() && !actions.isEmpty() && random.get().nextInt(60) == 0) {
            actions.poll().run();
        }
    }

    @Override
    public void watch(long processId) {
        logged.add("watch " + processId);
    }

    @Override
    public void end(int exitCode) {
        exit = exit.isPresent() ? exit : OptionalInt.of(exitCode);
    }

    // The order of events

    /** Runs until nothing is left to run; the clock advances to each timer. */
    void runAll() {
        while (step()) {
            continue;
        }
    }

    /** Runs what can run before the clock advances. */
    void runDue() {
        while ((!actions.isEmpty() || !answers.isEmpty() || timers.stream().anyMatch(t -> t.due() <= now)) && step()) {
            continue;
        }
    }

    private boolean step() {
        List<Runnable> choices = new ArrayList<>();
        if (!actions.isEmpty()) {
            choices.add(() -> actions.poll().run());
        }
        for (Runnable answer : answers) {
            choices.add(() -> {
                answers.remove(answer);
                answer.run();
            });
        }
        due(Long.MAX_VALUE).ifPresent(timer -> choices.add(() -> run(timer)));
        if (choices.isEmpty()) {
            return false;
        }
        choices.get(random.map(d -> d.nextInt(choices.size())).orElse(0)).run();
        return true;
    }
}
