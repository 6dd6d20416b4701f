package dev.gouji.lsp.feature;

import dev.gouji.explain.Explainer;
import dev.gouji.explain.Topic;
import dev.gouji.form.FormRow;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;

/**
 * Shows in which column the caret is while a row is filled in, and what that column counts. The row is shown as a signature, and its
 * columns as the parameters.
 */
final class SignatureHelps extends Query<SignatureHelpParams, SignatureHelp> {

    private static final String OFFSETS = "textDocument.signatureHelp.signatureInformation.parameterInformation.labelOffsetSupport";

    SignatureHelps() {
        super("textDocument/signatureHelp", SignatureHelpParams.class, "feature.columns",
                (server, client) -> server.setSignatureHelpProvider(new SignatureHelpOptions(List.of("\t", "|"))));
    }

    @Override
    public Optional<SignatureHelp> answer(SignatureHelpParams question, View view) {
        Optional<Topic> topic = view.explainer().topicAt(view.analysis(), view.places().offset(question.getPosition()));
        return topic.filter(t -> t instanceof Topic.Line line && line.isFigure()).flatMap(t -> help((Topic.Line) t, view));
    }

    private static Optional<SignatureHelp> help(Topic.Line figure, View view) {
        return view.report().table(figure.table()).flatMap(table -> table.official().row(figure.row())
                .map(row -> new SignatureHelp(List.of(row(table, row, figure, view)), 0, row.columns().indexOf(figure.column()))));
    }

    private static SignatureInformation row(Table table, FormRow row, Topic.Line figure, View view) {
        Explainer explainer = view.explainer();
        StringBuilder label = new StringBuilder(explainer.name(figure.rowOnly())).append(view.say(Message.of("explain.colon")));
        List<ParameterInformation> columns = new ArrayList<>();
        for (String column : row.columns()) {
            Topic.Line line = Topic.Line.ofColumn(table.id(), column);
            label.append(columns.isEmpty() ? "" : " | ");
            columns.add(column(label, line, explainer, view));
        }
        SignatureInformation signature = new SignatureInformation(label.toString());
        signature.setParameters(columns);
        explainer.counts(figure.rowOnly(), table.form()).ifPresent(signature::setDocumentation);
        return signature;
    }

    /** A client that supports it gets the place of the name in the label instead: the name 其他 may occur twice there. */
    private static ParameterInformation column(StringBuilder label, Topic.Line line, Explainer explainer, View view) {
        ParameterInformation column = new ParameterInformation();
        String name = explainer.name(line);
        int start = label.length();
        label.append(name);
        if (view.session().able(OFFSETS)) {
            column.setLabel(Tuple.two(start, label.length()));
        } else {
            column.setLabel(name);
        }
        explainer.counts(line, view.report().table(line.table()).map(Table::form).orElse("")).ifPresent(column::setDocumentation);
        return column;
    }
}
