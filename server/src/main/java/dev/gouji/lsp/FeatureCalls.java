package dev.gouji.lsp;

import dev.gouji.lint.Cancellation;
import dev.gouji.lsp.check.CheckContext;
import dev.gouji.lsp.check.Checks;
import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.command.EditorCommand;
import dev.gouji.lsp.feature.command.EditorCommands;
import dev.gouji.lsp.feature.kind.Feature;
import dev.gouji.lsp.feature.kind.FindingsSurvey;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.lsp.feature.kind.Request;
import dev.gouji.lsp.feature.kind.Survey;
import dev.gouji.lsp.feature.kind.Sweep;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.lsp.json.ProtocolJson;
import java.util.List;
import java.util.Optional;

/** Passes the client's requests to the features. */
final class FeatureCalls {

    private final CheckContext checking;
    private final Checks checks;
    private final Answering answering;
    private final Requests requests;
    private final ProtocolJson json;
    private final Executing executing;

    FeatureCalls(CheckContext checking, Checks checks, Answering answering, ProtocolJson json) {
        this.checking = checking;
        this.checks = checks;
        this.answering = answering;
        this.requests = answering.requests();
        this.json = json;
        this.executing = new Executing(checking, answering);
    }

    void offer(Router router, List<Feature> features) {
        for (Feature feature : features) {
            if (feature instanceof EditorCommands commands) {
                router.request(commands.method(), this::execute);
            } else if (feature instanceof Sweep<?, ?> sweep) {
                router.request(sweep.method(), (pending, params) -> ask(sweep, pending, params));
            } else if (feature instanceof Query<?, ?> query) {
                router.request(query.method(), (pending, params) -> ask(query, pending, params));
            } else if (feature instanceof Survey<?, ?> survey) {
                router.request(survey.method(), (pending, params) -> ask(survey, pending, params));
            } else if (feature instanceof FindingsSurvey<?, ?> survey) {
                router.request(survey.method(), (pending, params) -> ask(survey, pending, params));
            } else if (feature instanceof Request<?, ?> request) {
                router.request(request.method(), (pending, params) -> ask(request, pending, params));
            }
        }
    }

    /** A command may name a document. A document that was opened in the wrong encoding counts as not named. */
    private void execute(PendingRequest pending, JsonValue params) {
        Optional<EditorCommand> command = params.member("command").text().flatMap(EditorCommands::named);
        if (command.isEmpty()) {
            requests.refuse(pending, ErrorCode.INVALID_PARAMS);
            return;
        }
        JsonValue argument = params.member("arguments").items().stream().findFirst().orElse(JsonValue.NULL);
        Optional<Snapshot> document = argument.member("uri").text().flatMap(checking.documents()::newest);
        Work.<EditorCommand.Outcome>begin(pending, answering, (lookup, cancellation) -> {
            DocumentContext context = checking.contexts().context(List.of(document.flatMap(Snapshot::path)),
                    s -> checks.judge(s, lookup), lookup, cancellation);
            Optional<View> view = document.filter(d -> checking.workspace().garbled(d, lookup).isEmpty())
                    .map(d -> new View(d, checking.session(), context));
            return Optional.of(command.get().run(new EditorCommand.Call(argument, view, checking.session(), context)));
        }, outcome -> outcome.ifPresent(o -> executing.carryOut(o, pending, document)));
    }

    private <P, R> void ask(Request<P, R> request, PendingRequest pending, JsonValue params) {
        Optional<P> question = json.read(params, request.question());
        if (question.isEmpty()) {
            requests.refuse(pending, ErrorCode.INVALID_PARAMS);
            return;
        }
        Work.begin(pending, answering, (lookup, cancellation) -> {
            List<Optional<String>> paths = checking.documents().uris().stream().map(DocumentUri::path).toList();
            DocumentContext context = checking.contexts().context(
                    paths.isEmpty() ? List.of(Optional.empty()) : paths, s -> Optional.empty(), lookup, cancellation);
            return request.answer(question.get(), checking.session(), context);
        });
    }

    private <P, T> void ask(Survey<P, T> survey, PendingRequest pending, JsonValue params) {
        Optional<P> question = json.read(params, survey.question());
        if (question.isEmpty()) {
            requests.refuse(pending, ErrorCode.INVALID_PARAMS);
            return;
        }
        Sweep.Found<T> nothingHere = new Sweep.Found<>(List.of(), Optional.of(survey.search(question.get(), checking.session())));
        Sweeping.begin(pending, nothingHere, Optional.empty(), params, checking, answering);
    }

    private <P, R> void ask(FindingsSurvey<P, R> survey, PendingRequest pending, JsonValue params) {
        json.read(params, survey.question()).ifPresentOrElse(question ->
                JudgingAll.begin(pending, survey.begin(question, checking.session()), params,
                checking, answering), () -> requests.refuse(pending, ErrorCode.INVALID_PARAMS));
    }

    private <P, R> void ask(Query<P, R> query, PendingRequest pending, JsonValue params) {
        call(query, pending, params).ifPresent(call -> Work.begin(pending, answering, call::answer));
    }

    private <P, T> void ask(Sweep<P, T> sweep, PendingRequest pending, JsonValue params) {
        call(sweep, pending, params).ifPresent(call -> Work.begin(pending, answering, call::answer, found -> {
            Sweep.Found<T> here = found.orElse(new Sweep.Found<>(List.of(), Optional.empty()));
            Sweeping.begin(pending, here, Optional.of(call.snapshot().uri()), params, checking, answering);
        }));
    }

    /** A query on one state of a document: the state when the request came. */
    private final class QueryCall<P, R> {

        private final Query<P, R> query;
        private final P question;
        private final Snapshot snapshot;

        QueryCall(Query<P, R> query, P question, Snapshot snapshot) {
            this.query = query;
            this.question = question;
            this.snapshot = snapshot;
        }

        Snapshot snapshot() {
            return snapshot;
        }

        Optional<R> answer(Lookup lookup, Cancellation cancellation) {
            DocumentContext context = checking.contexts()
                    .context(List.of(snapshot.path()), s -> checks.judge(s, lookup), lookup, cancellation);
            View view = new View(snapshot, checking.session(), context);
            boolean unanswerable = checking.workspace().garbled(snapshot, lookup).isPresent()
                    || query.needsReport() && !view.report().recognised();
            Optional<R> answer = unanswerable ? Optional.empty() : query.answer(question, view);
            return answer.filter(a -> !query.perishable() || checking.documents().isNewest(snapshot))
                    .or(() -> query.otherwise(question));
        }
    }

    /** Empty if the parameters are wrong or the document is not open; the request is answered then. */
    private <P, R> Optional<QueryCall<P, R>> call(Query<P, R> query, PendingRequest pending, JsonValue params) {
        Optional<String> uri = params.at(query.document()).text();
        Optional<P> question = json.read(params, query.question());
        if (uri.isEmpty() || question.isEmpty()) {
            requests.refuse(pending, ErrorCode.INVALID_PARAMS);
            return Optional.empty();
        }
        Optional<Snapshot> snapshot = checking.documents().newest(uri.get());
        if (snapshot.isEmpty()) {
            requests.answer(pending, query.otherwise(question.get()).orElse(null));
        }
        return snapshot.map(s -> new QueryCall<>(query, question.get(), s));
    }
}
