package org.lastmetre.local.processes;

import java.util.function.BooleanSupplier;

/** A part that is ready when it is said to be. */
record ReadyWhen(Part part, BooleanSupplier isReady) implements Part {
    @Override
    public String name() {
        return part.name();
    }

    @Override
    public int port() {
        return part.port();
    }

    @Override
    public Launch launch() {
        return part.launch();
    }

    @Override
    public boolean ready() {
        return isReady.getAsBoolean();
    }

    @Override
    public void furnish() {
        part.furnish();
    }

    @Override
    public Stopping stopping() {
        return part.stopping();
    }
}
