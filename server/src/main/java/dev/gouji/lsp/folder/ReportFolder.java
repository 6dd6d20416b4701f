package dev.gouji.lsp.folder;

import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.PeerIndex;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.settings.Settings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A folder: which of its files may be reports, and of which body and year each is. */
public final class ReportFolder implements Dependent {

    private static final String ALL = "";

    private final FileRef folder;
    private final FolderWalk.Limits limits;
    private final FolderSources sources;
    /** Those that depend on the list of files, under the one key {@link #ALL}. */
    private final Dependents<String> members = new Dependents<>();
    /** Those that depend on which files are the report of a body and year. */
    private final Dependents<BodyYear> bodies = new Dependents<>();
    private Lookup lookup = new Lookup(this);
    private boolean planned;
    private boolean bodiesWanted;
    /** Whether a patient lookup waits for the next search, even if that finds nothing new. */
    private boolean awaited;
    /** Whether it has too many files. It is then searched again only after a change of its settings, which may exclude some of them. */
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

    /** Whether it has too many files or folders to be searched. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** The files that may be reports, in the order of their names. */
    public List<String> files(Lookup caller) {
        caller.relyOn(members, ALL);
        await(files.isPresent(), caller);
        return files.orElse(List.of());
    }

    /** Whether it is known whose report each file is. */
    public boolean isKnown(Lookup caller) {
        caller.relyOn(members, ALL);
        wantBodies();
        await(holders.isPresent(), caller);
        return holders.isPresent();
    }

    /** Marks the lookup incomplete if the folder is not known yet. A patient lookup also waits while the folder is searched again. */
    private void await(boolean known, Lookup caller) {
        if (!known && !tooLarge) {
            caller.markIncomplete();
        } else if (caller.isPatient()) {
            sources.facts().awaitAll(folder.path(), caller);
            if (planned) {
                awaited = true;
                caller.markIncomplete();
            }
        }
    }

    private void wantBodies() {
        if (!bodiesWanted) {
            bodiesWanted = true;
            changed();
        }
    }

    /** The bodies and years of its reports. */
    Set<BodyYear> reports(Lookup caller) {
        isKnown(caller);
        return reports;
    }

    /** The first file that states the same body and year, by its path in this folder; empty if that is {@code path} itself. */
    Optional<String> twin(BodyYear body, String path, Lookup caller) {
        return holders(body, caller).flatMap(known -> known.twin(body, path)).map(first -> FileNames.relative(folder.path(), first));
    }

    /** The files that state this body and year. */
    List<FileRef> of(BodyYear body, Lookup caller) {
        return holders(body, caller).map(known -> known.of(body).stream().map(folder::to).toList()).orElse(List.of());
    }

    private Optional<PeerIndex<String>> holders(BodyYear body, Lookup caller) {
        caller.relyOn(bodies, body);
        wantBodies();
        await(holders.isPresent(), caller);
        return holders;
    }

    @Override
    public void changed() {
        if (!planned) {
            planned = true;
            sources.agenda().add(Agenda.Urgency.CHECK, this::look);
        }
    }

    private void look() {
        planned = false;
        Lookup next = new Lookup(this);
        FolderWalk walk = new FolderWalk(folder, limits, sources.facts(), sources.settings(), next);
        walk.through(sources.documents().paths());
        tooLarge = walk.isTooLarge();
        if (tooLarge) {
            next = giveUp(next);
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

    /** The lookup of its settings only: any other file of a large folder may change at any time. */
    private Lookup giveUp(Lookup walk) {
        Lookup next = new Lookup(this);
        sources.settings().of(Optional.of(FileNames.child(folder.path(), Settings.FILE)), next);
        next.replace(walk);
        files = Optional.empty();
        holders = Optional.empty();
        members.allChanged();
        bodies.allChanged();
        return next;
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
