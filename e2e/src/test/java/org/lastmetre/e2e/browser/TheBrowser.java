package org.lastmetre.e2e.browser;

import java.lang.System.Logger.Level;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every journey the same browser, at each test as if nobody had used it. Without a Chromium on the machine the
 * journeys are left out, with the reason; with {@code LM_BROWSER=required} they fail.
 */
public final class TheBrowser implements ExecutionCondition, ParameterResolver, BeforeEachCallback {
    private static final System.Logger LOG = System.getLogger(TheBrowser.class.getName());
    private static final Namespace BROWSER = Namespace.create(TheBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var programs = Programs.in(System.getenv());
        if (programs.areThere()) {
            return ConditionEvaluationResult.enabled("there is a Chromium");
        }
        if ("required".equals(System.getenv("LM_BROWSER"))) {
            throw new IllegalStateException(programs.missing());
        }
        LOG.log(Level.WARNING, programs.missing()); // reports of tests that are left out don't show the reason
        return ConditionEvaluationResult.disabled(programs.missing());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).forget();
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot().getStore(BROWSER).computeIfAbsent(Browser.class, type -> started(), Browser.class);
    }

    private static Browser started() {
        var programs = Programs.in(System.getenv());
        return Browser.start(
                programs.chromium().orElseThrow(), programs.driver().orElseThrow());
    }
}
