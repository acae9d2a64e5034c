package org.lastmetre.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Takes values for what they are: no number from a text or text from a number, no whole number from a fraction, no time without its offset. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    /** Last, so that its reading of times wins over the usual one. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        refuse(json, CoercionInputShape.String, LogicalType.Integer, LogicalType.Float, LogicalType.Boolean);
        refuse(json, CoercionInputShape.Float, LogicalType.Integer, LogicalType.Textual);
        refuse(json, CoercionInputShape.Integer, LogicalType.Boolean, LogicalType.Textual);
        refuse(json, CoercionInputShape.Boolean, LogicalType.Textual);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.registerModule(new SimpleModule("instants").addDeserializer(OffsetDateTime.class, new Rfc3339()));
    }

    private static void refuse(ObjectMapper json, CoercionInputShape given, LogicalType... wanted) {
        for (var type : wanted) {
            json.coercionConfigFor(type).setCoercion(given, CoercionAction.Fail);
        }
    }

    /** An instant as RFC 3339 writes it; a bare number could be seconds or milliseconds, so it is refused. */
    private static final class Rfc3339 extends StdDeserializer<OffsetDateTime> {
        private Rfc3339() {
            super(OffsetDateTime.class);
        }

        @Override
        public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
            }
            try {
                return OffsetDateTime.parse(parser.getText().trim());
            } catch (DateTimeException e) {
                return (OffsetDateTime) context.handleWeirdStringValue(
                        OffsetDateTime.class, parser.getText(), "is no RFC 3339 time with offset");
            }
        }
    }
}
