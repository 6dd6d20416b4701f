package dev.gouji.lsp.folder;

import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.FileRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a folder that may be reports, and whose each is. */
public final class ReportFolder implements Dependent {

    private static final String ALL = "";

    private final FileRef folder;
    private final FolderWalk.Limits limits;
    private final Facts facts;
    private final Documents documents;
    private final Agenda agenda;
    private final Dependents<String> members = new Dependents<>();
    private final Dependents<BodyYear> bodies = new Dependents<>();
    private Lookup lookup = new Lookup(this);
    private boolean planned;
    private boolean bodiesWanted;
    private boolean tooLarge;
    private Optional<List<String>> files = Optional.empty();
    private Optional<Map<BodyYear, Set<String>>> holders = Optional.empty();

    ReportFolder(FileRef folder, FolderWalk.Limits limits, Facts facts, Documents documents, Agenda agenda) {
        this.folder = folder;
        this.limits = limits;
        this.facts = facts;
        this.documents = documents;
        this.agenda = agenda;
        changed();
    }

    /** Whether it has too many files to be searched. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** The files that may be reports, in the order of their names. */
    public List<String> files(Lookup asker) {
        asker.relyOn(members, ALL);
        if (files.isEmpty() && !tooLarge) {
            asker.lacks();
        }
        return files.orElse(List.of());
    }

    /** Whether the owner of each report is known; before that a search is in vain. */
    public boolean isKnown(Lookup asker) {
        asker.relyOn(members, ALL);
        wantBodies();
        if (holders.isEmpty() && !tooLarge) {
            asker.lacks();
        }
        return holders.isPresent();
    }

    private void wantBodies() {
        if (!bodiesWanted) {
            bodiesWanted = true;
            changed();
        }
    }

    /** Whose reports lie in it, and of which years. */
    Set<BodyYear> bodies(Lookup asker) {
        isKnown(asker);
        return holders.map(Map::keySet).orElse(Set.of());
    }

    /**
     * The file of a body's report of a year. If two files claim the same, neither counts, unless only one of them lies
     * beside the requesting file.
     */
    Optional<FileRef> holder(BodyYear body, String beside, Lookup asker) {
        asker.relyOn(bodies, body);
        wantBodies();
        if (holders.isEmpty() && !tooLarge) {
            asker.lacks();
        }
        Set<String> all = holders.map(h -> h.getOrDefault(body, Set.of())).orElse(Set.of());
        List<String> near = all.size() < 2 ? List.copyOf(all)
                : all.stream().filter(file -> FileNames.parent(file).equals(FileNames.parent(beside))).toList();
        return near.size() == 1 ? Optional.of(folder.to(near.get(0))) : Optional.empty();
    }

    @Override
    public void changed() {
        if (!planned && !tooLarge) {
            planned = true;
            agenda.add(Agenda.Urgency.CHECK, this::look);
        }
    }

    private void look() {
        planned = false;
        Lookup next = new Lookup(this);
        FolderWalk walk = FolderWalk.through(folder, limits, facts, documents.paths(), next);
        if (walk.isTooLarge()) {
            giveUp(next);
        } else if (walk.isComplete()) {
            found(walk.files(), next);
        }
        next.replace(lookup);
        lookup = next;
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
        Map<BodyYear, Set<String>> read = new LinkedHashMap<>();
        for (String file : now) {
            facts.get(new Fact<>(ReportFacts.BODY, folder.to(file)), next).flatMap(body -> body)
                    .ifPresent(body -> read.computeIfAbsent(body, b -> new LinkedHashSet<>()).add(file));
        }
        if (!next.isComplete()) {
            return;
        }
        Optional<Map<BodyYear, Set<String>>> before = holders;
        holders = Optional.of(read);
        if (before.isEmpty()) {
            bodies.allChanged();
            members.allChanged();
        } else {
            Set<BodyYear> both = new LinkedHashSet<>(before.get().keySet());
            both.addAll(read.keySet());
            both.stream().filter(body -> !before.get().getOrDefault(body, Set.of()).equals(read.getOrDefault(body, Set.of())))
                    .forEach(bodies::changed);
        }
    }
}
