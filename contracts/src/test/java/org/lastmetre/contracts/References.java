package org.lastmetre.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Follows {@code file#pointer} from the AsyncAPI document or from a schema. */
final class References {
    private References() {}

    /** Missing if the pointer leads nowhere; the file must exist. */
    static JsonNode resolve(String from, JsonNode document, String reference) throws IOException {
        var parts = reference.split("#", 2);
        var target = parts[0].isEmpty() ? document : Wire.resource(path(from, parts[0]));
        return target.at(parts.length == 1 ? "" : parts[1]);
    }

    private static String path(String from, String file) {
        return from.equals("asyncapi") ? file.replaceFirst("^\\./", "/") : "/schemas/" + file;
    }
}
