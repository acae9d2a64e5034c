package org.lastmetre.dispatch.deliveries;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * One link of a package's chain of custody, never changed once written.
 *
 * @param position in the chain, from 1
 * @param seal SHA-256 in hex over the seal before and everything this link says; a chain that was touched does not add up
 */
public record CustodyLink(PackageCode code, int position, Party from, Party to, Handing handing, String seal) {

    static CustodyLink after(String sealBefore, PackageCode code, int position, Party from, Party to, Handing handing) {
        return new CustodyLink(code, position, from, to, handing, seal(sealBefore, code, position, from, to, handing));
    }

    /** Whether this link is what was sealed behind the link with that seal. */
    public boolean fits(String sealBefore) {
        return seal.equals(seal(sealBefore, code, position, from, to, handing));
    }

    private static String seal(String before, PackageCode code, int position, Party from, Party to, Handing handing) {
        var said = String.join(
                "\n",
                before,
                code.value(),
                String.valueOf(position),
                from.value(),
                to.value(),
                handing.what().name(),
                String.valueOf(handing.by()),
                String.valueOf(handing.note()),
                String.valueOf(handing.scan().id()),
                handing.scan().at().toString(),
                handing.recordedAt().toString());
        return HexFormat.of().formatHex(sha256().digest(said.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
