package org.lastmetre.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceParentTest {
    private static final String SOUND = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void keepsASoundOne() {
        assertThat(TraceParent.keptOrBegun(SOUND)).isEqualTo(SOUND);
    }

    @Test
    void beginsOneWhereThereIsNoneOrNonsense() {
        assertThat(TraceParent.keptOrBegun(null)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(TraceParent.keptOrBegun("00-" + "0".repeat(32) + "-00f067aa0ba902b7-01"))
                .doesNotContain("0".repeat(32));
    }
}
