package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path root;

    @Test
    void aSecondLauncherOnTheSameFolderIsToldWhoRuns() {
        var folder = new DataFolder(root);
        try (var lock = FolderLock.take(folder, 8080)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(folder, 8080))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("pid " + ProcessHandle.current().pid());
        }
    }

    @Test
    void theFolderIsFreeAgainAfterwards() {
        var folder = new DataFolder(root);
        FolderLock.take(folder, 8080).close();
        FolderLock.take(folder, 8080).close();

        assertThat(folder.pidFile(FolderLock.HOLDER)).doesNotExist();
    }
}
