package dev.gouji.lsp.feature.kind;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lsp.document.Session;
import dev.gouji.message.Message;
import java.util.List;

/** A feature that answers from the findings in all known reports: the open ones and those of the workspace. */
public abstract class FindingsSurvey<P> extends RequestFeature<P> {

    /** Collects one report after another. */
    public interface Collector {

        /** @param path as users read it */
        void add(String path, Analysis judged, List<Finding> findings);

        /** A file that is named as a report could not be read. */
        void unread(Message reason);

        /**
         * The answer to the request.
         *
         * @param rosters the bodies that have to report, and those that have not
         */
        Object end(List<Roster> rosters);
    }

    protected FindingsSurvey(String method, Class<P> question, String description, Capability capability) {
        super(method, question, description, capability);
    }

    public abstract Collector begin(P question, Session session);
}
