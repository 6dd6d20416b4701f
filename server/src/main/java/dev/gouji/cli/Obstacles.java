package dev.gouji.cli;

import dev.gouji.message.Message;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.TrackedDocument;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reasons not to write into a file, one sentence each. */
final class Obstacles {

    private Obstacles() {
    }

    /** Why no review copy can be made of a file. */
    static Optional<Message> ofReview(Input input) {
        return isTrackable(input) ? of(input, true, false)
                : Optional.of(Message.of("cli.left.review").with("path", input.path().toString()));
    }

    private static boolean isTrackable(Input input) {
        return input.analysis().orElseThrow().document().filter(TrackedDocument.class::isInstance).isPresent();
    }

    /**
     * @param tracked whether the edits are to be tracked changes
     * @param writes whether the file itself is written; false if only a diff is printed
     */
    static Optional<Message> of(Input input, boolean tracked, boolean writes) {
        Optional<OfficeDocument> document = input.analysis().orElseThrow().document();
        if (tracked && !isTrackable(input)) {
            return Optional.of(Message.of("cli.left.untracked").with("path", input.path().toString()));
        }
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Optional<Message> locked = document.get().locked();
        if (locked.isPresent()) {
            return Optional.of(Message.of("cli.left.locked").with("path", input.path().toString())
                    .with("reason", locked.get()));
        }
        Optional<Path> open = writes ? open(input.path()) : Optional.empty();
        return open.isEmpty() ? Optional.empty()
                : Optional.of(Message.of("cli.left.open").with("path", input.path().toString()).with("lock", open.get().toString()));
    }

    /** The lock file of an office program that has the file open; empty if there is none. */
    private static Optional<Path> open(Path path) {
        Path name = path.getFileName();
        for (String lock : name == null ? List.<String>of() : locks(name.toString())) {
            Path beside = path.resolveSibling(lock);
            if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(beside);
            }
        }
        return Optional.empty();
    }

    /**
     * The possible names of lock files. Word puts {@code ~$} before a short name, and in place of the first one or two characters
     * of a long one.
     */
    private static List<String> locks(String name) {
        List<String> locks = new ArrayList<>(List.of(".~lock." + name + "#", "~$" + name));
        int stem = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        for (int taken = 1; taken <= 2 && taken < stem; taken++) {
            locks.add("~$" + name.substring(taken));
        }
        return locks;
    }
}
