package dev.gouji.lint;

/** Whether the result of long work is still wanted. */
public interface Cancellation {

    /** For callers that never cancel; no lambda, which would slow every start. */
    Cancellation NEVER = new Cancellation() {
        @Override
        public void throwIfCancelled() {
            // Nobody cancels.
        }
    };

    /** Called from time to time during the work. Throws {@link Cancelled} once the result is not wanted any more. */
    void throwIfCancelled();

    /** The result is not wanted any more. */
    final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Cancelled() {
            super("the result is not wanted any more", null, false, false);
        }
    }
}
