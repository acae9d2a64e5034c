package org.lastmetre.dispatch.deliveries;

import org.lastmetre.kit.vocabulary.PackageCode;

/** The end of a package's chain of custody: who has it now, how many links there are, the last one's seal. */
public record Chain(Party holder, int length, String seal) {
    /** Before the reception point has it. */
    public static final Chain NONE = new Chain(Party.CARRIER, 0, "");

    CustodyLink next(PackageCode code, Party to, Handing handing) {
        return CustodyLink.after(seal, code, length + 1, holder, to, handing);
    }

    static Chain endingWith(CustodyLink link) {
        return new Chain(link.to(), link.position(), link.seal());
    }

    boolean isEmpty() {
        return length == 0;
    }
}
