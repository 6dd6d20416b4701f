package dev.gouji.lint.peer;

import java.util.List;
import java.util.Optional;

/**
 * The files around one report: those on a disk, or those of an editor whose contents are known so far.
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

    /** The name, for the reader, of another file with the same body and year, if that file comes first. */
    Optional<String> twin(BodyYear own);

    PeerRead read(F file);

    Standing standing(F file);
}
