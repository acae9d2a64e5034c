package org.lastmetre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** What refusals look like. */
public final class Problems {
    private Problems() {}

    public static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://lastmetre.org/problems/" + code);
    }
}
