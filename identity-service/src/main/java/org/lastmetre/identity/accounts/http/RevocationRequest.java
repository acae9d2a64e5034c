package org.lastmetre.identity.accounts.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lastmetre.kit.http.Clean;

/** Why somebody is let in no more. */
public record RevocationRequest(
        @NotNull @Clean @Size(max = 200) String reason) {}
