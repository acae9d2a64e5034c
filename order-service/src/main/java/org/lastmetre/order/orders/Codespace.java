package org.lastmetre.order.orders;

/**
 * Where a package code means one package: everywhere that is live, or in the trial of one partner.
 *
 * @param trial null for what is live
 */
public record Codespace(Partner trial) {
    public static final Codespace LIVE = new Codespace(null);

    public boolean isLive() {
        return trial == null;
    }
}
