package dev.gouji.files;

import dev.gouji.message.Message;
import dev.gouji.settings.ReportNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a folder that a setting names, or the one file that it names.
 *
 * @param member the name of the setting as users write it, {@code totals.of}
 * @param place the file or folder that the setting names
 * @param files the files; empty if there are more than {@link ReportNames#MOST}
 * @param faults sentences that say why files are missing here
 */
record NamedFiles(String member, Path place, List<Path> files, List<Message> faults) {

    static NamedFiles of(String member, Path place) {
        if (!Files.isDirectory(place)) {
            return new NamedFiles(member, place, List.of(place), List.of());
        }
        List<Path> closed = new ArrayList<>();
        List<Path> files = found(place, closed);
        boolean many = files.size() > ReportNames.MOST;
        List<Message> faults = new ArrayList<>();
        closed.forEach(path -> faults.add(about("named.unreadable", member, path)));
        if (many) {
            faults.add(about("named.many", member, place).with("count", ReportNames.MOST));
        }
        return new NamedFiles(member, place, many ? List.of() : files, List.copyOf(faults));
    }

    private static List<Path> found(Path folder, List<Path> closed) {
        try {
            return ReportFiles.below(folder, ReportNames.MOST + 1, closed::add);
        } catch (IOException e) {
            closed.add(folder);
            return List.of();
        }
    }

    boolean isFolder() {
        return Files.isDirectory(place);
    }

    /** A sentence about one of the files, or about the place. */
    Message about(String key, Path path) {
        return about(key, member, path);
    }

    private static Message about(String key, String member, Path path) {
        return Message.of(key).with("member", member).with("path", path.toString());
    }
}
