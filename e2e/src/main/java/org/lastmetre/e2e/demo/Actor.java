package org.lastmetre.e2e.demo;

/** Somebody who does what is to be done whenever the clock has moved on. */
interface Actor {
    void act();
}
