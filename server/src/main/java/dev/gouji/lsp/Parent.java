package dev.gouji.lsp;

/** The process that started the server; without it nobody would ever end us. */
final class Parent {

    private Parent() {
    }

    /** Runs the end when the process is gone, at once where it is gone already. The JDK looks after it every few seconds. */
    static void watch(long pid, Runnable end) {
        if (pid != ProcessHandle.current().pid()) {
            ProcessHandle.of(pid).ifPresentOrElse(parent -> parent.onExit().thenRun(end), end);
        }
    }
}
