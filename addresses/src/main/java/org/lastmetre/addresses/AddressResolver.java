package org.lastmetre.addresses;

/** Resolves what people write on a bag to a household of one community, or says why a human must look. Immutable. */
public final class AddressResolver {
    private final Directory directory;

    public AddressResolver(Directory directory) {
        this.directory = directory;
    }

    public Resolution resolve(String text) {
        return Resolution.review(ReviewReason.NO_ADDRESS);
    }

    public Resolution structured(String building, String unit, String room) {
        return directory
                .household(building, unit, room)
                .<Resolution>map(Resolution.Resolved::new)
                .orElseGet(() -> Resolution.review(ReviewReason.UNKNOWN_BUILDING));
    }
}
