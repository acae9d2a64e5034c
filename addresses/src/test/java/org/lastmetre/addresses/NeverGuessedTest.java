package org.lastmetre.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.addresses.AddressShapesTest.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.addresses.Resolution.Review;

/** What is not certain goes to review, for the reason that helps the reviewer. */
class NeverGuessedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fumin-garden|21栋1单元101|UNKNOWN_BUILDING",
                "fumin-garden|天凤路88号2单元301|UNKNOWN_BUILDING",
                "fumin-garden|阳光花园3栋2单元501|UNKNOWN_BUILDING",
                "fumin-garden|阳光3栋2单元501|UNKNOWN_BUILDING",
                "fumin-garden|阳光小区3栋2单元501|UNKNOWN_BUILDING",
                "fumin-garden|送到阳光花园3栋2单元501|UNKNOWN_BUILDING",
                "fumin-garden|A3栋2单元501|UNKNOWN_BUILDING",
                "fumin-garden|99-1-101|UNKNOWN_BUILDING",
                "oriental-plaza|静园巷1号1单元103|UNKNOWN_BUILDING",
                "oriental-plaza|静园巷15号1单元103|UNKNOWN_BUILDING",
                "oriental-plaza|南静园巷13号1单元103|UNKNOWN_BUILDING",
                "oriental-plaza|13栋1单元103|UNKNOWN_BUILDING",
                "yingshuiping|2栋1单元301|UNKNOWN_BUILDING",
                "yingshuiping|蓝天锦园9栋1单元301|UNKNOWN_BUILDING",
                "fumin-garden|2单元301|UNKNOWN_BUILDING",
                "fumin-garden|3栋5单元101|UNKNOWN_UNIT",
                "fumin-garden|3栋12单元101|UNKNOWN_UNIT",
                "fumin-garden|3栋2单元801|UNKNOWN_ROOM",
                "fumin-garden|3栋2单元503|UNKNOWN_ROOM",
                "fumin-garden|3栋2单元5011|UNKNOWN_ROOM",
                "fumin-garden|3栋2单元5|UNKNOWN_ROOM",
                "fumin-garden|3栋2单元0501|UNKNOWN_ROOM",
                "fumin-garden|3栋2单元5楼601|UNKNOWN_ROOM",
                "fumin-garden|3栋501|UNIT_MISSING",
                "fumin-garden|3栋|UNIT_MISSING",
                "fumin-garden|3栋5-1|UNIT_MISSING",
                "oriental-plaza|静园巷13号103|UNIT_MISSING",
                "fumin-garden|3栋2单元|ROOM_MISSING",
                "oriental-plaza|邮电宿舍|ROOM_MISSING",
                "fumin-garden|3栋2单元501或者4栋2单元501|AMBIGUOUS",
                "fumin-garden|3栋2单元501,4栋|AMBIGUOUS",
                "fumin-garden|3栋2单元501,3单元|AMBIGUOUS",
                "fumin-garden|3栋2单元501 502|AMBIGUOUS",
                "fumin-garden|502 3栋2单元501|AMBIGUOUS",
                "fumin-garden|3栋2单元501,阳光花园4栋1单元201|AMBIGUOUS",
                "oriental-plaza|王牌路25号邮电宿舍302|AMBIGUOUS",
                "fumin-garden|放门口就行|NO_ADDRESS",
                "fumin-garden|13800000000|NO_ADDRESS",
                "fumin-garden|谢谢|NO_ADDRESS"
            })
    void goesToReview(String community, String text, String reason) {
        assertThat(told(community, text)).isEqualTo(reason);
    }

    /** Which of the reasons fits is a matter of taste; that nobody's door is guessed is not. */
    @ParameterizedTest
    @CsvSource({
        "3栋2单元501/502",
        "3栋2单元501-502",
        "3栋2-3单元501",
        "3、4栋2单元501",
        "3栋或4栋2单元501",
        "13/3栋2单元501",
        "3栋2单元50l",
        "3栋2单元５０１１",
        "3.5栋2单元501",
        "33栋2单元501",
        "3栋22单元501",
        "不是3栋2单元501是502",
        "阳光花园 3栋2单元501",
        "3栋2单元501(阳光花园)",
        "新富民花园3栋2单元501",
        "阳光花园送到3栋2单元501",
        "幸福人3栋2单元501",
        "3栋2单元501对面",
        "3栋2单元501隔壁",
        "3栋2单元501楼上",
        "3栋2单元501的邻居",
        "不要送到3栋2单元501",
        "别送3栋2单元501",
        "3栋2单元501A",
        "3栋2单元501-a",
        "3栋2单元501一",
        "3栋2单元50①",
        "订单号:8-2-601",
        "取餐码 3-2-501",
        "6楼3单元601",
        "sunny garden 3-2-501",
        "3-2-501-1",
        "3-2-5011",
        "1-3-2-501",
        "3栋2单元501改4单元",
        "3栋2单元 5 0 1"
    })
    void isNeverResolved(String text) {
        assertThat(told("fumin-garden", text)).doesNotContain("/");
    }

    @ParameterizedTest
    @CsvSource({"11号1单元402", "静园巷13栋1单元103", "静园巷 10栋1单元103"})
    void isNeverResolvedWhereRoadsAndBlocksShareNumbers(String text) {
        assertThat(told("oriental-plaza", text)).doesNotContain("/");
    }

    @Test
    void aSecondAddressFarBehindTheFirstIsNotMissed() {
        var text = "3栋2单元501" + " 谢谢".repeat(400) + "4栋2单元501";

        assertThat(told("fumin-garden", text)).isEqualTo("AMBIGUOUS");
    }

    @Test
    void bothDoorsOfAnAmbiguousTextAreOffered() {
        var review = (Review) Data.resolver("fumin-garden").resolve("3栋2单元501或者4栋2单元501");

        assertThat(review.candidates()).extracting(Household::building).containsExactly("3", "4");
    }

    @Test
    void theRoomOfEveryUnitIsOfferedWhereTheUnitIsMissing() {
        var review = (Review) Data.resolver("fumin-garden").resolve("3栋501");

        assertThat(review.candidates()).extracting(Household::unit).containsExactly("1", "2", "3");
    }

    @Test
    void theBuildingOfTheSameNumberIsOfferedWhereTheEstateIsMissing() {
        var review = (Review) Data.resolver("yingshuiping").resolve("2栋1单元301");

        assertThat(review.candidates()).extracting(Household::building).containsExactly("LT2");
    }

    @Test
    void nullAndBlanksAreNoAddress() {
        assertThat(told("fumin-garden", null)).isEqualTo("NO_ADDRESS");
        assertThat(told("fumin-garden", " \u3000\t")).isEqualTo("NO_ADDRESS");
    }
}
