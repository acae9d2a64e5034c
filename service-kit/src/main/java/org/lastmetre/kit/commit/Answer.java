package org.lastmetre.kit.commit;

/** An answer as it is given and remembered: status, {@code Location} and {@code ETag} (both may be null), JSON body. */
public record Answer(int status, String location, String etag, String json) {}
