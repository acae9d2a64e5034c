package org.lastmetre.sanitation.agents;

import java.time.Instant;

/** With what something was disinfected, by whom, when by the device; strength and litres null where nobody said. */
public record Disinfection(String agent, Integer mgPerLitre, Double litres, String by, Instant at) {
    /** Device time counts, but nothing was done in the future. */
    public Disinfection by(Instant now) {
        return at.isAfter(now) ? new Disinfection(agent, mgPerLitre, litres, by, now) : this;
    }
}
