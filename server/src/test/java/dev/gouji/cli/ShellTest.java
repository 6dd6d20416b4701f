package dev.gouji.cli;

import dev.gouji.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of the command line, with a folder and a shell in it. */
abstract class ShellTest {

    @TempDir
    Path folder;
    Shell shell;

    @BeforeEach
    final void openShell() {
        shell = new Shell(folder);
    }
}
