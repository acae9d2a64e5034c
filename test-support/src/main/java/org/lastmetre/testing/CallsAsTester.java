package org.lastmetre.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Gives calls of tests that name no caller the token of {@link TestTokens#tester()}; {@link #NOBODY} calls without one. */
public final class CallsAsTester implements QuarkusTestBeforeEachCallback, Filter {
    /** A value of {@code Authorization} that is taken away again, for calls without a token. */
    public static final String NOBODY = "nobody";

    private static final String HEADER = "Authorization";

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var named = request.getHeaders().getValue(HEADER);
        if (named == null) {
            request.header(HEADER, TestTokens.bearer(TestTokens.tester()));
        } else if (named.equals(NOBODY)) {
            request.removeHeader(HEADER);
        }
        return context.next(request, response);
    }
}
