package dev.gouji.lsp;

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
import dev.gouji.lsp.feature.kind.RequestFeature;
import dev.gouji.lsp.feature.kind.Survey;
import dev.gouji.lsp.feature.kind.Sweep;
import dev.gouji.lsp.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Passes the client's requests to the features. */
final class FeatureCalls {

    private final CheckContext checking;
    private final Checks checks;
    private final Answering answering;
    private final Requests requests;
    private final Executing executing;

    FeatureCalls(CheckContext checking, Checks checks, Answering answering) {
        this.checking = checking;
        this.checks = checks;
        this.answering = answering;
        this.requests = answering.requests();
        this.executing = new Executing(checking, answering);
    }

    void offer(Router router, List<Feature> features) {
        for (Feature feature : features) {
            if (feature instanceof EditorCommands commands) {
                router.request(commands.method(), this::execute);
            } else if (feature instanceof RequestFeature<?> asked) {
                offer(router, asked);
            }
        }
    }

    private <P> void offer(Router router, RequestFeature<P> feature) {
        router.request(feature.method(), (pending, params) -> requests.read(pending, params, feature.question(), question ->
                ask(feature, question, pending, params)));
    }

    private <P> void ask(RequestFeature<P> feature, P question, PendingRequest pending, JsonValue params) {
        if (feature instanceof Sweep<P, ?> sweep) {
            document(sweep, question, pending, params).ifPresent(document -> sweep(sweep, question, document, pending, params));
        } else if (feature instanceof Query<P, ?> query) {
            document(query, question, pending, params)
                    .ifPresent(document -> Work.begin(pending, answering, answer(query, question, document)));
        } else if (feature instanceof Survey<P, ?> survey) {
            survey(survey.search(question, checking.session()), pending, params);
        } else if (feature instanceof FindingsSurvey<P> survey) {
            JudgingAll.begin(pending, survey.begin(question, checking.session()), params, checking, answering);
        } else if (feature instanceof Request<P, ?> request) {
            ask(request, question, pending);
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

    private <P, R> void ask(Request<P, R> request, P question, PendingRequest pending) {
        Work.begin(pending, answering, (lookup, cancellation) -> {
            List<Optional<String>> paths = checking.documents().uris().stream().map(DocumentUri::path).toList();
            DocumentContext context = checking.contexts().context(
                    paths.isEmpty() ? List.of(Optional.empty()) : paths, s -> Optional.empty(), lookup, cancellation);
            return request.answer(question, checking.session(), context);
        });
    }

    private <T> void survey(Sweep.Search<T> search, PendingRequest pending, JsonValue params) {
        Sweeping.begin(pending, new Sweep.Found<>(List.of(), Optional.of(search)), Optional.empty(), params, checking, answering);
    }

    /** The newest state of the document of a query. If there is none, the request is answered here. */
    private <P, R> Optional<Snapshot> document(Query<P, R> query, P question, PendingRequest pending, JsonValue params) {
        Optional<String> uri = params.at(query.document()).text();
        if (uri.isEmpty()) {
            requests.refuse(pending, ErrorCode.INVALID_PARAMS);
        }
        Optional<Snapshot> newest = uri.flatMap(checking.documents()::newest);
        if (newest.isEmpty()) {
            requests.answer(pending, query.otherwise(question).orElse(null));
        }
        return newest;
    }

    private <P, T> void sweep(Sweep<P, T> sweep, P question, Snapshot document, PendingRequest pending, JsonValue params) {
        Work.begin(pending, answering, answer(sweep, question, document), found -> Sweeping.begin(pending,
                found.orElse(new Sweep.Found<>(List.of(), Optional.empty())), Optional.of(document.uri()), params, checking, answering));
    }

    private <P, R> Work.Attempt<R> answer(Query<P, R> query, P question, Snapshot snapshot) {
        return (lookup, cancellation) -> {
            DocumentContext context = checking.contexts()
                    .context(List.of(snapshot.path()), s -> checks.judge(s, lookup), lookup, cancellation);
            View view = new View(snapshot, checking.session(), context);
            boolean unanswerable = checking.workspace().garbled(snapshot, lookup).isPresent()
                    || query.needsReport() && !view.report().recognised();
            Optional<R> answer = unanswerable ? Optional.empty() : query.answer(question, view);
            return answer.filter(a -> !query.perishable() || checking.documents().isNewest(snapshot))
                    .or(() -> query.otherwise(question));
        };
    }
}
