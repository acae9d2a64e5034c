package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lastmetre.kit.community.Site;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.sanitation.Town;

class SiteLabelTest {
    @Test
    void theCodeIsThePathOfTheScan() {
        assertThat(SiteLabel.code(Town.ID, Town.sites().get(5))).isEqualTo("/api/sites/town/gate/completion");
    }

    @Test
    void whatIsWrittenOnItIsEscaped() {
        var site = new Site("a<b>&\"c", SiteKind.PUBLIC_AREA, null, "G1");
        assertThat(SiteLabel.svg(Town.ID, site))
                .startsWith("<svg")
                .endsWith("</svg>")
                .contains("a&lt;b&gt;&amp;&quot;c", "PUBLIC_AREA", "G1")
                .doesNotContain("a<b>");
    }
}
