package org.lastmetre.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "+86 138 1234 5678",
                "0571-88888888",
                "尾号1234",
                "单号88",
                "订单5",
                "订单号123",
                "取件码3-2",
                "取餐码12",
                "编号7",
                "验证码123456",
                "电话12345",
                "手机号1",
                "联系方式12",
                "tel 123",
                "phone:123",
                "order #12",
                "20220401",
                "2022-04-01",
                "4月3日",
                "10:30",
                "¥12",
                "$12.50",
                "1.5斤",
                "2kg",
                "一斤",
                "二个",
                "两份",
                "三盒",
                "四袋",
                "五箱",
                "六瓶",
                "七桶",
                "八只",
                "九条",
                "十把",
                "半斤"
            })
    void isLeftOutWhateverItBeginsWith(String noise) {
        assertThat(Noise.without("送 " + noise)).isEqualTo("送  ");
        assertThat(Noise.without(noise + ",快")).isEqualTo(" ,快");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20栋3单元402", "静园巷13号", "3-2-501", "一起", "", "order", "单元"})
    void whatMayBeAnAddressStays(String text) {
        assertThat(Noise.without(text)).isEqualTo(text);
    }
}
