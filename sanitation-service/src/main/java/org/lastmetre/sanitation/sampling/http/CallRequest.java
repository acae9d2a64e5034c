package org.lastmetre.sanitation.sampling.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lastmetre.kit.http.Clean;

/** The building that is called. */
public record CallRequest(@NotNull @Clean @Size(max = 64) String building) {}
