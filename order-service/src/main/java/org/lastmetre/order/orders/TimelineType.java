package org.lastmetre.order.orders;

/** What can happen to an order, in the words of its timeline. */
public enum TimelineType {
    OrderPlaced,
    OrderHeldForReview,
    OrderAddressResolved,
    PackageReceived,
    PackageDisinfected,
    PackageShelved,
    PackageHeld,
    PackageWithdrawn,
    OutForDelivery,
    AtBuilding,
    PackageDelivered,
    AttemptFailed,
    PackageReturned,
    CancellationRequested,
    CancellationRefused,
    OrderCancelled
}
