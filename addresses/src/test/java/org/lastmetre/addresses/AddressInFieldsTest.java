package org.lastmetre.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.addresses.Resolution.Resolved;
import org.lastmetre.addresses.Resolution.Review;

/** An address in fields: ids, or names that people use for a building. */
class AddressInFieldsTest {
    @ParameterizedTest
    @CsvSource({
        "fumin-garden,8,3,601,8/3/601",
        "fumin-garden,' 8 ',３,６０１,8/3/601",
        "fumin-garden,8栋,3,601,8/3/601",
        "fumin-garden,8号楼,3,601,8/3/601",
        "oriental-plaza,JY13,1,103,JY13/1/103",
        "oriental-plaza,静园巷13号,1,103,JY13/1/103",
        "oriental-plaza,邮电宿舍,,302,WP37/1/302",
        "fumin-garden,21,1,101,UNKNOWN_BUILDING",
        "fumin-garden,8栋9栋,1,101,UNKNOWN_BUILDING",
        "fumin-garden,3,5,101,UNKNOWN_UNIT",
        "fumin-garden,3,2,503,UNKNOWN_ROOM",
        "fumin-garden,3,,501,UNIT_MISSING",
        "fumin-garden,3,2,,ROOM_MISSING",
        "fumin-garden,,2,501,NO_ADDRESS"
    })
    void isHeldAgainstTheDirectory(String community, String building, String unit, String room, String expected) {
        var resolution = Data.resolver(community).structured(building, unit, room);

        var told = resolution instanceof Resolved resolved
                ? resolved.household().building() + "/" + resolved.household().unit() + "/"
                        + resolved.household().room()
                : ((Review) resolution).reason().name();
        assertThat(told).isEqualTo(expected);
    }
}
