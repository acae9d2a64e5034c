package org.lastmetre.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.lastmetre.kit.refusal.Refusal;

/** Who calls: the account named by {@code Lm-Caller}. */
public record Caller(String account) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._:/@-]{1,100}");
    private static final String HEADER = "Lm-Caller";

    public static Caller of(HttpHeaders headers) {
        var account = headers.getHeaderString(HEADER);
        if (account != null && !FORM.matcher(account).matches()) {
            throw Refusal.invalid(HEADER, "has 1 to 100 letters, digits or . _ : / @ -");
        }
        return new Caller(account == null ? "anonymous" : account);
    }
}
