package org.lastmetre.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SharedPartsTest {
    static Stream<Arguments> records() {
        return Stream.of(
                arguments("common", "/$defs/household", Household.class),
                arguments("common", "/$defs/announcedPackage", AnnouncedPackage.class),
                arguments("common", "/$defs/progress", Progress.class),
                arguments("common", "/$defs/orderChange", OrderChange.class),
                arguments("common", "/$defs/calledDoor", HouseholdEvent.CalledDoor.class),
                arguments("common", "/$defs/sealedPackage", SortingEvent.SealedPackage.class),
                arguments("common", "/$defs/runStop", RunEvent.RunStop.class),
                arguments("common", "/$defs/packageStep", RunEvent.PackageStep.class),
                arguments("common", "/$defs/leftPackage", DispatchEvent.LeftPackage.class),
                arguments("community-document", "", CommunityDocument.class),
                arguments("community-document", "/$defs/grid", CommunityDocument.Grid.class),
                arguments("community-document", "/$defs/building", CommunityDocument.Building.class),
                arguments("community-document", "/$defs/unit", CommunityDocument.Unit.class),
                arguments("community-document", "/$defs/deliveryPolicy", CommunityDocument.DeliveryPolicy.class),
                arguments("community-document", "/$defs/window", CommunityDocument.Window.class),
                arguments("community-document", "/$defs/sanitationPolicy", CommunityDocument.SanitationPolicy.class),
                arguments("community-document", "/$defs/site", CommunityDocument.Site.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void describesExactlyTheFieldsOfItsRecord(String schema, String part, Class<?> record) throws IOException {
        var properties = Schemas.tree(schema).at(part).path("properties");
        assertThat(properties.fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Arrays.stream(record.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }
}
