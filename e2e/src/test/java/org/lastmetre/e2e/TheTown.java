package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every journey the same town: started by the first one that asks, stopped after the last one. When a journey has
 * ended, no log may tell of what happened in it more than it should.
 */
final class TheTown implements ParameterResolver, AfterAllCallback {
    private static final Namespace JOURNEYS = Namespace.create(TheTown.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Town.class;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        assertThat(town(context).told()).as("private things in the logs").isEmpty();
    }

    @Override
    public Town resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return town(context);
    }

    private static Town town(ExtensionContext context) {
        return context.getRoot().getStore(JOURNEYS).computeIfAbsent(Town.class, type -> Town.start(), Town.class);
    }
}
