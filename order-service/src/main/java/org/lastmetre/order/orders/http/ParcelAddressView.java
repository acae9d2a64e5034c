package org.lastmetre.order.orders.http;

import org.lastmetre.addresses.Household;
import org.lastmetre.order.orders.HeldParcel;

/** A parcel without an order, and the door that was found for it. */
record ParcelAddressView(String packageCode, String community, Household deliverTo) {
    static ParcelAddressView of(HeldParcel parcel) {
        return new ParcelAddressView(parcel.code().value(), parcel.community().value(), parcel.household());
    }
}
