package org.lastmetre.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/** Says where in a JSON body something is wrong, and what, without naming classes. */
public final class JsonPath {
    private static final int MAX_CAUSES = 8;

    private JsonPath() {}

    /** The path of the field, such as {@code lines[2].quantity}; "body" for the whole. */
    public static String of(JsonMappingException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    public static String message(JsonProcessingException failure) {
        if (failure instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "must be one of " + Arrays.toString(format.getTargetType().getEnumConstants());
        }
        if (failure instanceof JsonMappingException) {
            return failure instanceof InvalidFormatException ? "has a value of the wrong form" : "has the wrong type";
        }
        var place = failure.getLocation();
        return place == null
                ? "is not JSON"
                : "is not JSON (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    }

    /** Looks for trouble with the JSON among the causes; also for bytes that are not UTF-8. */
    static Throwable jsonCauseOf(Throwable failure) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (cause instanceof JsonProcessingException) {
                return cause;
            }
            cause = cause.getCause();
        }
        return null;
    }

    static boolean isBadText(Throwable failure) {
        return failure instanceof CharacterCodingException;
    }
}
