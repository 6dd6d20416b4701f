package dev.gouji.lsp.feature.kind;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lsp.document.Session;
import dev.gouji.message.Message;
import java.util.List;

/** A feature over the findings of all known reports: the open ones and those of the workspace. */
public abstract class Review<P, R> extends Feature {

    /** Collects one report after another. */
    public interface Collector<R> {

        /** @param path for its readers */
        void add(String path, Analysis judged, List<Finding> findings);

        /** A file that is a report by its name was not read. */
        void unread(Message reason);

        /** @param rosters who has not reported */
        R end(List<Roster> rosters);
    }

    private final Class<P> question;

    /** @param question the type of the parameters */
    protected Review(String method, Class<P> question, String description, Capability capability) {
        super(method, description, capability);
        this.question = question;
    }

    public final Class<P> question() {
        return question;
    }

    public abstract Collector<R> begin(P question, Session session);
}
