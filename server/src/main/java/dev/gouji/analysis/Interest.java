package dev.gouji.analysis;

/** Whether somebody still waits for the result of long work. */
public interface Interest {

    /** Of one who waits to the end. */
    Interest LASTING = () -> { };

    /** Called now and then in the midst of the work. Throws {@link Cancelled} where nobody waits any more. */
    void check();

    /** Nobody waits for the result any more. */
    final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Cancelled() {
            super("nobody waits any more", null, false, false);
        }
    }
}
