package org.lastmetre.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * How a program ends that is still starting: at once. The framework would wait for the start, which may wait minutes for a database;
 * but nothing is to be finished yet, and a migration that is under way is undone, or taken up as after a crash. The constants are
 * priorities of observers of the {@code StartupEvent}; those without one come after both, and then the door is opened.
 */
@ApplicationScoped
public class Starting {
    /** What must be there before anything begins, and may have to be waited for. */
    public static final int PREPARATION = 100;

    /** From here on a program ends as {@link Ending} says: it takes from topics, and others may depend on how it leaves. */
    private static final int OVER = 200;

    /** What a shell calls the end by SIGTERM. */
    private static final int TERMINATED = 143;

    private static final Logger LOG = Logger.getLogger(Starting.class);

    private final Start start = new Start(Starting::halt);
    private final Thread hook = new Thread(start::cutShort, "end-while-starting");

    /** Before the framework has read the settings of this run. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void over(@Observes @Priority(OVER) StartupEvent event) {
        start.over();
    }

    /** Comes when the start has failed, too, which ends with a code of its own. */
    @PreDestroy
    void forget() {
        start.over();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException theEndHasBegun) {
            LOG.debug("the hook runs, and does nothing");
        }
    }

    private static void halt() {
        try {
            LOG.info("asked to end while starting: nothing was accepted yet, so it ends at once");
        } finally {
            Runtime.getRuntime().halt(TERMINATED);
        }
    }
}
