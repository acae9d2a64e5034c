package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicePartTest {
    @TempDir
    Path folder;

    @Test
    void onlyServicesThatAreCalledRarelyDoWithoutTheThoroughCompiler() {
        var options = Options.of(folder).withData(folder).withIdentity(IdentityChoice.EMBEDDED);
        var quick = Assembly.of(options).plan().parts().stream()
                .filter(ServicePart.class::isInstance)
                .filter(part -> part.launch().command().contains("-XX:TieredStopAtLevel=1"))
                .map(part -> part.name());

        assertThat(quick).containsExactlyInAnyOrder("medical-service", "sanitation-service");
    }
}
