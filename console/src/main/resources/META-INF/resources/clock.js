// The time of the services: a rehearsal's differs from this device's, and may go faster or stand still.
let known = null;

/** @param clock the services' time, and how many of its seconds pass in one; without a time all stays as it was */
export function learn(clock) {
    if (clock.now) {
        known = { then: Date.parse(clock.now), speed: clock.speed, heardAt: Date.now() };
    }
}

/** In milliseconds; this device's own time until another was learned. */
export function now() {
    return known ? known.then + (Date.now() - known.heardAt) * known.speed : Date.now();
}
