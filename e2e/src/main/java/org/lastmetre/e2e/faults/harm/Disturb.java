package org.lastmetre.e2e.faults.harm;

import java.time.Duration;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.faults.proxy.Link;
import org.lastmetre.e2e.faults.proxy.Weather;

/** Slows, swallows or cuts what goes from one part to another, for a while. */
record Disturb(Link link, Weather weather, Duration time) implements Harm {
    @Override
    public String name() {
        return weather.words() + " " + link.name();
    }

    @Override
    public void inflict() {
        link.turn(weather);
        try {
            Pause.of(time);
        } finally {
            link.turn(Weather.CLEAR);
        }
    }
}
