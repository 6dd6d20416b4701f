package dev.gouji.analysis;

/** Whether the result of long work is still wanted. */
public interface Interest {

    /** For callers that never cancel. */
    Interest LASTING = () -> { };

    /** Called from time to time during the work. Throws {@link Cancelled} once the result is not wanted any more. */
    void check();

    /** The result is not wanted any more. */
    final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Cancelled() {
            super("the result is not wanted any more", null, false, false);
        }
    }
}
