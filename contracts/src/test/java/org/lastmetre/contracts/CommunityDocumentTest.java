package org.lastmetre.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunityDocumentTest {
    @ParameterizedTest
    @ValueSource(strings = {"fumin-garden", "oriental-plaza", "yingshuiping"})
    void isWrittenAsItWasRead(String id) throws IOException {
        var data = Wire.resource("/communities/" + id + ".json");
        var document = Wire.STRICT.readValue(data.toString(), CommunityDocument.class);
        assertThat(document.id()).isEqualTo(id);
        assertThat(Wire.written(document)).isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fumin-garden", "oriental-plaza", "yingshuiping"})
    void isWhatTheSchemaPromises(String id) throws IOException {
        assertThat(Schemas.errors("community-document", Wire.resource("/communities/" + id + ".json")))
                .isEmpty();
    }

    @Test
    void aDurationWithSecondsKeepsThem() throws IOException {
        var policy = Wire.READERS.readValue("{\"minimumGap\":\"PT1H30S\"}", CommunityDocument.SanitationPolicy.class);
        assertThat(Wire.written(policy).path("minimumGap").asText()).isEqualTo("PT1H30S");
    }

    @Test
    void aDurationThatIsNotToldIsNotWritten() throws IOException {
        var policy = Wire.READERS.readValue("{}", CommunityDocument.SanitationPolicy.class);
        assertThat(Wire.written(policy).has("minimumGap")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8:00", "08:00:00", "noon"})
    void aTimeOfDayIsAnHourAndAMinute(String text) {
        var window = "{\"category\":\"FOOD\",\"opens\":\"" + text + "\",\"closes\":\"12:30\"}";
        assertThatThrownBy(() -> Wire.STRICT.readValue(window, CommunityDocument.Window.class))
                .isInstanceOf(InvalidFormatException.class);
    }
}
