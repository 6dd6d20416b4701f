package dev.gouji.files;

import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.PeerIndex;
import dev.gouji.lint.peer.PeerRead;
import dev.gouji.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Last year's reports, by the setting {@code lastYear}.
 *
 * @param index the reports whose body and year are known
 * @param unread one sentence for each file that cannot be read
 */
record LastYearFiles(NamedFiles files, PeerIndex<Path> index, List<Message> unread) {

    static LastYearFiles of(NamedFiles files, PeerCache cache) {
        PeerIndex<Path> index = new PeerIndex<>();
        List<Message> unread = new ArrayList<>(files.faults());
        for (Path file : files.files()) {
            Optional<BodyYear> body = cache.body(file);
            if (body.isPresent()) {
                index.add(body.get(), file);
            } else if (!ReportReader.isReadable(file)) {
                unread.add(files.about("named.unreadable", file));
            }
        }
        return new LastYearFiles(files, index, List.copyOf(unread));
    }

    /** Sentences that say why a report has no report of last year among these files; none if it may be the first report of its body. */
    List<Message> faults(BodyYear own, Path report, PeerCache cache) {
        if (!unread.isEmpty()) {
            return unread;
        }
        if (!files.isFolder()) {
            return Inside.isSame(files.place(), report) ? List.of() : unfit(own, cache.report(files.place()));
        }
        List<String> twins = index.of(own.before()).stream().map(f -> String.valueOf(f.getFileName())).toList();
        return index.isEmpty() ? List.of(files.about("named.none", files.place()))
                : twins.size() < 2 ? List.of()
                : List.of(about("named.twice", own.before()).with("files", String.join(", ", twins)));
    }

    /**
     * Why the one named file is not last year's report. There is no fault if its year is the same or later: the setting is then
     * meant for other reports of the folder.
     */
    private List<Message> unfit(BodyYear own, PeerRead only) {
        if (only.peer().isEmpty()) {
            return List.of(files.about("named.no-report", files.place()));
        }
        Optional<BodyYear> body = only.peer().get().body();
        return body.isEmpty() ? List.of(files.about("named.unplaced", files.place()))
                : body.get().year() >= own.year() ? List.of()
                : List.of(about("named.stranger", body.get()));
    }

    private Message about(String key, BodyYear body) {
        return files.about(key, files.place()).with("body", body.organisation()).with("year", String.valueOf(body.year()));
    }
}
