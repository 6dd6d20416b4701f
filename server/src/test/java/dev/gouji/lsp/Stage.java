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
 * A host without threads, files or a clock: the server on a stage. A test writes the script of the client; dice, or the order
 * of the script, decide what comes first of all that may come next: another line of the script, an answer of the disk, a task
 * that is due. So every interleaving that a real machine can make can be made here, and made again.
 */
final class Stage implements Host {

    private record Timer(long due, Runnable task) {
    }

    final Map<String, String> disk = new TreeMap<>();
    /** When files were changed. */
    final Map<String, Long> times = new TreeMap<>();
    final Map<String, byte[]> wordFiles = new TreeMap<>();
    final List<JsonObject> sent = new ArrayList<>();
    final List<String> logged = new ArrayList<>();
    final List<String> pages = new ArrayList<>();
    private final Server server;
    private final Optional<Random> dice;
    private final Deque<Runnable> script = new ArrayDeque<>();
    private final List<Runnable> answers = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private Optional<Runnable> midWork = Optional.empty();
    private OptionalInt ended = OptionalInt.empty();
    private final Map<String, Runnable> whileReading = new TreeMap<>();
    private boolean held;
    private long now;
    private int requests;

    private Stage(Optional<Random> dice, List<Feature> features) {
        this.dice = dice;
        this.server = new Server(this, "1.2.3", Language.ZH, features);
    }

    /** Everything in the order of the script: a line, then all that it leads to but for what is put off. */
    static Stage orderly() {
        return new Stage(Optional.empty(), Features.all());
    }

    static Stage orderly(List<Feature> features) {
        return new Stage(Optional.empty(), features);
    }

    /** What comes first is up to the dice. */
    static Stage tossed(long seed) {
        return new Stage(Optional.of(new Random(seed)), Features.all());
    }

    // The client's side

    /** Adds a line to the script. */
    void then(Runnable line) {
        script.add(line);
    }

    /** The disk takes its time until this is called again. */
    void holdAnswers(boolean hold) {
        held = hold;
    }

    /** The next time that the file is read something else happens first. */
    void whileReading(String path, Runnable event) {
        whileReading.put(path, event);
    }

    /** So much time passes; what is due is done, in its order. */
    void pass(int milliseconds) {
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

    /** The next time that the server listens in the midst of work, this has come. */
    void midWork(Runnable line) {
        midWork = Optional.of(line);
    }

    void receive(String message) {
        server.receive(message);
    }

    void notify(String method, Object params) {
        receive(message(method, params).toString());
    }

    int ask(String method, Object params) {
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

    void introduce(String introduction) {
        ask("initialize", JsonParser.parseString(introduction));
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

    List<JsonObject> heard(String method) {
        return sent.stream().filter(m -> m.has("method") && m.get("method").getAsString().equals(method)).toList();
    }

    /** What was published of a document, in order. */
    List<JsonObject> published(String uri) {
        return heard("textDocument/publishDiagnostics").stream().map(m -> m.getAsJsonObject("params"))
                .filter(p -> p.get("uri").getAsString().equals(uri)).toList();
    }

    void endInput() {
        server.inputEnded();
    }

    OptionalInt ended() {
        return ended;
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

    /** The file is read at some time between the question and the answer. */
    @Override
    public void read(FileRef file, Consumer<FileRead> then) {
        Optional<Runnable> event = Optional.ofNullable(whileReading.remove(file.path()));
        event.ifPresent(Runnable::run);
        answer(() -> wordFiles.containsKey(file.path()) ? FileRead.office(wordFiles.get(file.path()), office())
                : Optional.ofNullable(disk.get(file.path())).map(text -> new FileRead(FileRead.Kind.TEXT, text))
                .orElse(FileRead.none(FileRead.Kind.ABSENT)), then);
    }

    @Override
    public void list(FileRef folder, Consumer<Listing> then) {
        answer(() -> disk.containsKey(folder.path()) ? Listing.file(times.getOrDefault(folder.path(), 0L)) : Listing.folder(
                Stream.concat(disk.keySet().stream(), wordFiles.keySet().stream())
                .filter(path -> FileNames.isBelow(folder.path(), path))
                .map(path -> FileNames.relative(folder.path(), path)).map(path -> path.split("/"))
                .map(names -> new Listing.Entry(names[0], names.length > 1)).distinct().toList()), then);
    }

    @Override
    public void keep(String page, String text, Consumer<Optional<String>> then) {
        pages.add(page);
        answer(() -> Optional.of("/pages/" + page), then);
    }

    private <T> void answer(Supplier<T> look, Consumer<T> then) {
        if (dice.isPresent() && dice.get().nextBoolean()) {
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

    /** In the midst of work the next lines of the script may come. */
    @Override
    public void listen() {
        Optional<Runnable> news = midWork;
        midWork = Optional.empty();
        news.ifPresent(Runnable::run);
        while (dice.isPresent() && !script.isEmpty() && dice.get().nextInt(60) == 0) {
            script.poll().run();
        }
    }

    @Override
    public void watch(long processId) {
        logged.add("watch " + processId);
    }

    @Override
    public void end(int exitCode) {
        ended = ended.isPresent() ? ended : OptionalInt.of(exitCode);
    }

    // The course of events

    /** Plays until nothing more happens by itself. */
    void play() {
        while (step()) {
            continue;
        }
    }

    /** Plays as long as no time passes. */
    void playNow() {
        while ((!script.isEmpty() || !held && !answers.isEmpty() || timers.stream().anyMatch(t -> t.due() <= now)) && step()) {
            continue;
        }
    }

    private boolean step() {
        List<Runnable> choices = new ArrayList<>();
        if (!script.isEmpty()) {
            choices.add(() -> script.poll().run());
        }
        for (Runnable answer : held ? List.<Runnable>of() : answers) {
            choices.add(() -> {
                answers.remove(answer);
                answer.run();
            });
        }
        due(Long.MAX_VALUE).ifPresent(timer -> choices.add(() -> run(timer)));
        if (choices.isEmpty()) {
            return false;
        }
        choices.get(dice.map(d -> d.nextInt(choices.size())).orElse(0)).run();
        return true;
    }
}
