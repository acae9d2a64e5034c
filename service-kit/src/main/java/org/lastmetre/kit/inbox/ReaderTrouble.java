package org.lastmetre.kit.inbox;

import org.jboss.logging.Logger;

/** What keeps a topic from being read: kept until it is over, and logged when it begins. */
final class ReaderTrouble {
    private static final Logger LOG = Logger.getLogger(ReaderTrouble.class);

    private final String topic;
    private volatile String what = "";

    ReaderTrouble(String topic) {
        this.topic = topic;
    }

    void note(RuntimeException e) {
        if (what.isEmpty()) {
            LOG.warnf("%s can't be read now, trying again: %s", topic, e.getMessage());
        }
        what = String.valueOf(e.getMessage());
    }

    void over() {
        what = "";
    }

    /** Empty while all is well. */
    String what() {
        return what;
    }
}
