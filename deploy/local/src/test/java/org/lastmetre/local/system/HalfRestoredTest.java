package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Reports;

class HalfRestoredTest {
    @TempDir
    Path root;

    private HalfRestored half;

    @BeforeEach
    void begin() {
        half = new HalfRestored(new DataFolder(root));
        half.begin();
    }

    @Test
    void noSystemStartsOnAFolderWhoseRestoreHasNotEnded() {
        var options = Options.of(root).withData(root).withPorts(PortPlan.free());

        assertThatThrownBy(() -> LastMetre.start(options, Reports.SILENT))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining(root.toString())
                .hasMessageContaining("restore again");
    }

    @Test
    void aFolderIsWholeWhenItsRestoreHasEnded() {
        half.end();

        assertThatCode(half::mustNotBe).doesNotThrowAnyException();
    }

    @Test
    void whoeverThrowsAwayWhatIsInItMayBeginAnew() {
        new Wipe(new DataFolder(root)).everything();

        assertThatCode(half::mustNotBe).doesNotThrowAnyException();
    }
}
