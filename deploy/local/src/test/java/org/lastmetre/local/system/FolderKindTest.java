package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;

class FolderKindTest {
    @TempDir
    Path root;

    @Test
    void aFolderStaysWhatItWasFirst() {
        require(false);
        assertThatCode(() -> require(false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(true)).isInstanceOf(LocalFailure.class).hasMessageContaining("--fresh");
    }

    @Test
    void aRehearsalNeverBecomesLive() {
        require(true);
        assertThatThrownBy(() -> require(false))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("--data");
    }

    @Test
    void aFolderThatWasWipedBeginsAnew() {
        require(true);
        new Wipe(new DataFolder(root)).everything();
        assertThatCode(() -> require(false)).doesNotThrowAnyException();
    }

    private void require(boolean rehearsal) {
        new FolderKind(new DataFolder(root)).require(rehearsal);
    }
}
