package org.lastmetre.sorting.batches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelTest {
    @Test
    void everyTextIsEscaped() {
        var svg = new Label("P1", "<b> & \"7\"", List.of("a\u0000b", "<script>")).svg();

        assertThat(svg)
                .contains("&lt;b&gt; &amp; &quot;7&quot;")
                .doesNotContain("<script>")
                .doesNotContain("\u0000");
    }

    @Test
    void theQrCodeIsDrawnAndTheTextIsBig() {
        var svg = new Label("LM0A1B2C3D4E5F6G7H-1", "7 - 2 - 301", List.of("生鲜 FRESH")).svg();

        assertThat(svg)
                .startsWith("<svg")
                .endsWith("</svg>")
                .contains("h1v1h-1z")
                .contains("7 - 2 - 301", "生鲜 FRESH");
    }
}
