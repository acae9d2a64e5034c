package org.lastmetre.console.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {
    private static final String KEY = "lm_live_0123456789abcdefghijklmnopqrstuvwxyzAB";

    @ParameterizedTest
    @ValueSource(strings = {"Bearer " + KEY, "bearer " + KEY, "BEARER  " + KEY})
    void isFoundInAHeader(String authorization) {
        assertThat(ApiKey.in(authorization)).contains(new ApiKey(KEY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic " + KEY, KEY, "Bearer a.b.c", "Bearer lm_other_" + KEY, "Bearer", ""})
    void isNotFoundInAnythingElse(String authorization) {
        assertThat(ApiKey.in(authorization)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lm_live_",
                "lm_live_0123456789abc def",
                "lm_live_0123456789abc&a=b",
                "lm_live_一二三四五六七八九十一二三四五六七八九十"
            })
    void isNotWorthAskingIfItCannotBeOne(String text) {
        assertThat(new ApiKey(text).isSound()).isFalse();
        assertThat(new ApiKey(KEY).isSound()).isTrue();
    }

    @Test
    void isRememberedAndWrittenWithoutShowingItself() {
        assertThat(new ApiKey(KEY).print()).hasSize(64).doesNotContain("0123456789abc");
        assertThat(new ApiKey(KEY).print()).isNotEqualTo(new ApiKey(KEY + "0").print());
        assertThat(new ApiKey(KEY).toString()).doesNotContain(KEY);
    }
}
