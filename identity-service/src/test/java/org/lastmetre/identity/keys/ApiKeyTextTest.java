package org.lastmetre.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.identity.accounts.Credential.Mode;
import org.lastmetre.identity.secrets.Randomness;

/** A key is told from a typo without asking anybody. */
class ApiKeyTextTest {
    private final Randomness randomness = new Randomness();
    private final ApiKeyText live = ApiKeyText.make(Mode.LIVE, randomness);

    @Test
    void aKeySaysWhatItIsFor() {
        assertThat(live.text()).matches("lm_live_[0-9A-Za-z]{38}");
        assertThat(ApiKeyText.make(Mode.TEST, randomness).text()).matches("lm_test_[0-9A-Za-z]{38}");
    }

    @Test
    void aKeyIsReadAgain() {
        assertThat(ApiKeyText.parse(live.text())).contains(live);
        var test = ApiKeyText.make(Mode.TEST, randomness);
        assertThat(ApiKeyText.parse(test.text())).contains(test);
    }

    @Test
    void everyTypoIsNoticed() {
        var text = live.text();
        for (var place = 8; place < text.length(); place++) {
            var typo = new StringBuilder(text);
            typo.setCharAt(place, text.charAt(place) == 'a' ? 'b' : 'a');
            assertThat(ApiKeyText.parse(typo.toString())).isEmpty();
        }
    }

    @Test
    void aTestKeyCantBePassedOffAsALiveOne() {
        var test = ApiKeyText.make(Mode.TEST, randomness).text();
        assertThat(ApiKeyText.parse(test.replace("lm_test_", "lm_live_"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lm_live_", "lm_prod_00000000000000000000000000000000000000", "rehearsal"})
    void whatIsNoKeyIsNone(String text) {
        assertThat(ApiKeyText.parse(text)).isEmpty();
        assertThat(ApiKeyText.parse(null)).isEmpty();
        assertThat(ApiKeyText.parse(live.text() + "\n")).isEmpty();
    }

    @Test
    void itIsNotShownByAccident() {
        assertThat(live.toString()).doesNotContain(live.text().substring(8));
        assertThat(live.text()).endsWith(live.hint());
    }
}
