package org.lastmetre.console.events;

import java.util.function.BooleanSupplier;

/** Who reads a stream: {@code cut} ends the connection, {@code stands} says whether the token is still worth something. */
record Reader(Runnable cut, BooleanSupplier stands) {}
