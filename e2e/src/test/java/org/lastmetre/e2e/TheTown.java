package org.lastmetre.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every journey the same town: started by the first one that asks, stopped after the last one. */
final class TheTown implements ParameterResolver {
    private static final Namespace JOURNEYS = Namespace.create(TheTown.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Town.class;
    }

    @Override
    public Town resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(JOURNEYS).computeIfAbsent(Town.class, type -> Town.start(), Town.class);
    }
}
