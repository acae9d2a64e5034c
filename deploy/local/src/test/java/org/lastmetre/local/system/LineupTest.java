package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.processes.Part;

class LineupTest {
    @TempDir
    Path root;

    @Test
    void everyServiceRunsOnceUnlessToldOtherwise() {
        assertThat(parts(Lineup.WHOLE)).containsExactlyInAnyOrderElementsOf(Service.parts());
    }

    @Test
    void whatIsLeftOutIsNotStartedAndTheGatewayKnows() {
        var lineup = Lineup.without("sorting");

        assertThat(parts(lineup)).contains("console", "order-service").doesNotContain("sorting-service");
        assertThat(ServiceSettings.ofGateway(options(lineup)).settings())
                .containsEntry("lastmetre.services.sorting", "");
        assertThat(parts(Lineup.without("gateway"))).doesNotContain("console").contains("sorting-service");
    }

    @Test
    void onlySomeServicesRunWithTheirStores() {
        assertThat(parts(Lineup.only("order", "identity")))
                .containsExactlyInAnyOrder("postgres", "kafka", "order-service", "identity-service");
    }

    @Test
    void theSecondProcessHasANameAndAPortOfItsOwn() {
        assertThat(parts(Lineup.twice("order"))).contains("order-service", "order-service-2", "sorting-service");
        assertThat(plan(Lineup.twice("order"))).extracting(Part::port).doesNotHaveDuplicates();
    }

    private List<String> parts(Lineup lineup) {
        return plan(lineup).stream().map(Part::name).toList();
    }

    private List<Part> plan(Lineup lineup) {
        return Assembly.of(options(lineup)).plan().parts();
    }

    private Options options(Lineup lineup) {
        return Options.of(root).withIdentity(IdentityChoice.EMBEDDED).withLineup(lineup);
    }
}
