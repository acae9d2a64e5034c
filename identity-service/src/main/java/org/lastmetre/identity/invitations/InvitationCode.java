package org.lastmetre.identity.invitations;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lastmetre.identity.secrets.Fingerprint;
import org.lastmetre.identity.secrets.Randomness;

/** Ten characters that let somebody in once, in two groups to be read out: no letter is taken for a digit or another one. */
public record InvitationCode(String text) {
    private static final int GROUP = 5;
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{10}");

    static InvitationCode make(Randomness randomness) {
        return new InvitationCode(randomness.crockford(GROUP) + "-" + randomness.crockford(GROUP));
    }

    /** As people type it: in small letters, with spaces, O for 0 and I or L for 1. Empty for what can't be a code. */
    public static Optional<InvitationCode> parse(String typed) {
        var code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(code).matches()
                ? Optional.of(new InvitationCode(code.substring(0, GROUP) + "-" + code.substring(GROUP)))
                : Optional.empty();
    }

    String hash() {
        return Fingerprint.of(text);
    }

    @Override
    public String toString() {
        return "InvitationCode[not shown]";
    }
}
