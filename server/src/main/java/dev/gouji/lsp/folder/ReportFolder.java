package dev.gouji.lsp.folder;

import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.PeerIndex;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.FileRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of a folder that may be reports, and whose each is. */
public final class ReportFolder implements Dependent {

    private static final String ALL = "";

    private final FileRef folder;
    private final FolderWalk.Limits limits;
    private final FolderSources sources;
    private final Dependents<String> members = new Dependents<>();
    private final Dependents<BodyYear> bodies = new Dependents<>();
    private Lookup lookup = new Lookup(this);
    private boolean planned;
    private boolean bodiesWanted;
    /** Whether a caller waits for the next look even if that finds nothing new. */
    private boolean awaited;
    private boolean tooLarge;
    private Optional<List<String>> files = Optional.empty();
    private Optional<PeerIndex<String>> holders = Optional.empty();
    private Set<BodyYear> reports = Set.of();

    ReportFolder(FileRef folder, FolderWalk.Limits limits, FolderSources sources) {
        this.folder = folder;
        this.limits = limits;
        this.sources = sources;
        changed();
    }

    /** Whether it has too many files to be searched. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** The files that may be reports, in the order of their names. */
    public List<String> files(Lookup asker) {
        asker.relyOn(members, ALL);
        await(files.isPresent(), asker);
        return files.orElse(List.of());
    }

    /** Whether the owner of each report is known; before that a search is in vain. */
    public boolean isKnown(Lookup asker) {
        asker.relyOn(members, ALL);
        wantBodies();
        await(holders.isPresent(), asker);
        return holders.isPresent();
    }

    /** An answer that is given once is not given while the folder changes. */
    private void await(boolean known, Lookup asker) {
        if (!known && !tooLarge) {
            asker.lacks();
        } else if (asker.isPatient()) {
            sources.facts().awaitAll(folder.path(), asker);
            if (planned) {
                awaited = true;
                asker.lacks();
            }
        }
    }

    private void wantBodies() {
        if (!bodiesWanted) {
            bodiesWanted = true;
            changed();
        }
    }

    /** Whose reports lie in it, and of which years. */
    Set<BodyYear> reports(Lookup asker) {
        isKnown(asker);
        return reports;
    }

    /** Another file that claims to be the same report and comes first, by its path from the folder. */
    Optional<String> twin(BodyYear body, String path, Lookup asker) {
        return holders(body, asker).flatMap(known -> known.twin(body, path)).map(first -> FileNames.relative(folder.path(), first));
    }

    /** The files that claim to be a body's report of a year. */
    List<FileRef> of(BodyYear body, Lookup asker) {
        return holders(body, asker).map(known -> known.of(body).stream().map(folder::to).toList()).orElse(List.of());
    }

    private Optional<PeerIndex<String>> holders(BodyYear body, Lookup asker) {
        asker.relyOn(bodies, body);
        wantBodies();
        await(holders.isPresent(), asker);
        return holders;
    }

    @Override
    public void changed() {
        if (!planned && !tooLarge) {
            planned = true;
            sources.agenda().add(Agenda.Urgency.CHECK, this::look);
        }
    }

    private void look() {
        planned = false;
        Lookup next = new Lookup(this);
        FolderWalk walk = new FolderWalk(folder, limits, sources.facts(), sources.settings(), next);
        walk.through(sources.documents().paths());
        if (walk.isTooLarge()) {
            giveUp(next);
        } else if (next.isComplete()) {
            found(walk.files(), next);
        }
        next.replace(lookup);
        lookup = next;
        if (awaited) {
            awaited = false;
            members.allChanged();
            bodies.allChanged();
        }
    }

    private void giveUp(Lookup next) {
        next.end();
        tooLarge = true;
        files = Optional.empty();
        holders = Optional.empty();
        members.allChanged();
        bodies.allChanged();
    }

    private void found(List<String> now, Lookup next) {
        boolean same = files.equals(Optional.of(now));
        files = Optional.of(now);
        if (bodiesWanted) {
            readBodies(now, next);
        }
        if (!same) {
            members.allChanged();
        }
    }

    private void readBodies(List<String> now, Lookup next) {
        PeerIndex<String> read = new PeerIndex<>();
        Set<BodyYear> stated = new LinkedHashSet<>();
        for (String file : now) {
            Optional<Owner> owner = sources.facts().get(new Fact<>(ReportFacts.OWNER, folder.to(file)), next).flatMap(known -> known);
            owner.ifPresent(o -> stated.add(o.report()));
            owner.filter(Owner::certain).ifPresent(o -> read.add(o.report(), file));
        }
        if (!next.isComplete()) {
            return;
        }
        reports = stated;
        Optional<PeerIndex<String>> before = holders;
        holders = Optional.of(read);
        if (before.isEmpty()) {
            bodies.allChanged();
            members.allChanged();
        } else {
            before.get().changes(read).forEach(bodies::changed);
        }
    }
}
