package org.lastmetre.order.orders;

/** How far one service has taken a package, and the version of the package there that said so; version 0 is nothing yet. */
public record Track(Stage stage, long version) {
    static final Track ANNOUNCED = new Track(Stage.ANNOUNCED, 0);

    boolean isOlderThan(long newer) {
        return version < newer;
    }
}
