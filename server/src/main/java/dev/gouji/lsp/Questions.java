package dev.gouji.lsp;

import dev.gouji.analysis.Interest;
import dev.gouji.lsp.check.Bench;
import dev.gouji.lsp.check.Checks;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.document.World;
import dev.gouji.lsp.feature.Commands;
import dev.gouji.lsp.feature.EditorCommand;
import dev.gouji.lsp.feature.Feature;
import dev.gouji.lsp.feature.Query;
import dev.gouji.lsp.feature.Request;
import dev.gouji.lsp.feature.Survey;
import dev.gouji.lsp.feature.Sweep;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.lsp.json.ProtocolJson;
import java.util.List;
import java.util.Optional;

/** Hands the client's questions to the features that answer them. */
final class Questions {

    private final Bench bench;
    private final Checks checks;
    private final Requests requests;
    private final Notices notices;
    private final ProtocolJson json;
    private final Client client;
    private final Executing executing;

    Questions(Bench bench, Checks checks, Requests requests, Notices notices, ProtocolJson json, Client client) {
        this.bench = bench;
        this.checks = checks;
        this.requests = requests;
        this.notices = notices;
        this.json = json;
        this.client = client;
        this.executing = new Executing(bench, requests, notices, client);
    }

    void offer(Router router, List<Feature> features) {
        for (Feature feature : features) {
            if (feature instanceof Commands commands) {
                router.request(commands.method(), this::execute);
            } else if (feature instanceof Sweep<?, ?> sweep) {
                router.request(sweep.method(), (asked, params) -> ask(sweep, asked, params));
            } else if (feature instanceof Query<?, ?> query) {
                router.request(query.method(), (asked, params) -> ask(query, asked, params));
            } else if (feature instanceof Survey<?, ?> survey) {
                router.request(survey.method(), (asked, params) -> ask(survey, asked, params));
            } else if (feature instanceof Request<?, ?> request) {
                router.request(request.method(), (asked, params) -> ask(request, asked, params));
            }
        }
    }

    /** A command may name a document that it is about; nothing is made of one that was opened in the wrong encoding. */
    private void execute(Asked asked, JsonValue params) {
        Optional<EditorCommand> command = params.member("command").text().flatMap(Commands::named);
        if (command.isEmpty()) {
            requests.refuse(asked, ErrorCode.INVALID_PARAMS);
            return;
        }
        JsonValue argument = params.member("arguments").items().stream().findFirst().orElse(JsonValue.NULL);
        Optional<Snapshot> document = argument.member("uri").text().flatMap(bench.documents()::newest);
        Work.<EditorCommand.Outcome>begin(asked, requests, bench.agenda(), notices, (lookup, interest) -> {
            World world = bench.desks().world(List.of(document.flatMap(Snapshot::path)), s -> checks.judge(s, lookup), lookup, interest);
            Optional<View> view = document.filter(d -> bench.surroundings().garbled(d, lookup).isEmpty())
                    .map(d -> new View(d, bench.session(), world));
            return Optional.of(command.get().run(new EditorCommand.Call(argument, view, bench.session(), world)));
        }, outcome -> outcome.ifPresent(o -> executing.carryOut(o, asked, document)));
    }

    private <P, R> void ask(Request<P, R> request, Asked asked, JsonValue params) {
        Optional<P> question = json.read(params, request.question());
        if (question.isEmpty()) {
            requests.refuse(asked, ErrorCode.INVALID_PARAMS);
            return;
        }
        Work.begin(asked, requests, bench.agenda(), notices, (lookup, interest) -> {
            List<Optional<String>> paths = bench.documents().uris().stream().map(DocumentUri::path).toList();
            World world = bench.desks().world(paths.isEmpty() ? List.of(Optional.empty()) : paths, s -> Optional.empty(), lookup, interest);
            return request.answer(question.get(), bench.session(), world);
        });
    }

    private <P, T> void ask(Survey<P, T> survey, Asked asked, JsonValue params) {
        Optional<P> question = json.read(params, survey.question());
        if (question.isEmpty()) {
            requests.refuse(asked, ErrorCode.INVALID_PARAMS);
            return;
        }
        Sweep.Found<T> nothingHere = new Sweep.Found<>(List.of(), Optional.of(survey.search(question.get(), bench.session())));
        Sweeping.begin(asked, nothingHere, Optional.empty(), params, bench, requests, notices, client);
    }

    private <P, R> void ask(Query<P, R> query, Asked asked, JsonValue params) {
        about(query, asked, params).ifPresent(about -> Work.begin(asked, requests, bench.agenda(), notices, about::answer));
    }

    private <P, T> void ask(Sweep<P, T> sweep, Asked asked, JsonValue params) {
        about(sweep, asked, params).ifPresent(about -> Work.begin(asked, requests, bench.agenda(), notices, about::answer, found -> {
            Sweep.Found<T> here = found.orElse(new Sweep.Found<>(List.of(), Optional.empty()));
            Sweeping.begin(asked, here, Optional.of(about.snapshot().uri()), params, bench, requests, notices, client);
        }));
    }

    /** A question about one state of a document: that of when it was asked, whatever comes before it is answered. */
    private final class About<P, R> {

        private final Query<P, R> query;
        private final P question;
        private final Snapshot snapshot;

        About(Query<P, R> query, P question, Snapshot snapshot) {
            this.query = query;
            this.question = question;
            this.snapshot = snapshot;
        }

        Snapshot snapshot() {
            return snapshot;
        }

        Optional<R> answer(Lookup lookup, Interest interest) {
            World world = bench.desks().world(List.of(snapshot.path()), s -> checks.judge(s, lookup), lookup, interest);
            View view = new View(snapshot, bench.session(), world);
            boolean silent = bench.surroundings().garbled(snapshot, lookup).isPresent()
                    || query.needsReport() && !view.report().recognised();
            Optional<R> answer = silent ? Optional.empty() : query.answer(question, view);
            return answer.filter(a -> !query.perishable() || bench.documents().isNewest(snapshot));
        }
    }

    /** Empty where the question was answered or refused already. */
    private <P, R> Optional<About<P, R>> about(Query<P, R> query, Asked asked, JsonValue params) {
        Optional<String> uri = params.at(query.document()).text();
        Optional<P> question = json.read(params, query.question());
        if (uri.isEmpty() || question.isEmpty()) {
            requests.refuse(asked, ErrorCode.INVALID_PARAMS);
            return Optional.empty();
        }
        Optional<Snapshot> snapshot = bench.documents().newest(uri.get());
        if (snapshot.isEmpty()) {
            requests.answer(asked, null);
        }
        return snapshot.map(s -> new About<>(query, question.get(), s));
    }
}
