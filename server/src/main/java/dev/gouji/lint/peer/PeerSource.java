package dev.gouji.lint.peer;

import java.util.List;
import java.util.Optional;

/**
 * The files around one report: those of a disk, or of an editor, as far as it has told what they hold.
 *
 * @param <F> what names a file
 */
public interface PeerSource<F> {

    /** The files of a body and year where the setting {@code lastYear} says. */
    List<F> named(BodyYear body);

    /** The files of a body and year around the report. */
    List<F> around(BodyYear body);

    /** Whether a file lies in the folder of the report. */
    boolean isBeside(F file);

    /** The file of another report of the same body and year that comes first, as its reader calls it. */
    Optional<String> twin(BodyYear own);

    PeerRead read(F file);

    Standing standing(F file);
}
