package org.lastmetre.sanitation.rounds;

import java.time.Duration;

/**
 * What an installation decides about rounds.
 *
 * @param leastWindow how long a round is in time at least, where the policy's rounds follow each other closely
 * @param warnBefore how long before a round is overdue somebody is told
 * @param openDays how many days a scan of a day may come in late
 * @param keepDays how many days rounds are kept; more than {@code openDays}
 */
public record RoundRules(Duration leastWindow, Duration warnBefore, int openDays, int keepDays) {
    public RoundRules {
        if (openDays < 2 || keepDays <= openDays) {
            throw new IllegalArgumentException(
                    "lastmetre.rounds: 2 <= open-days < keep-days, but these are " + openDays + " and " + keepDays);
        }
    }
}
