package org.lastmetre.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.addresses.Resolution.Resolved;

/** The shapes in which people write an address of Fumin Garden, building 8, unit 3, room 601, and others. */
class AddressShapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8栋3单元601|8/3/601",
                "8幢3单元601室|8/3/601",
                "8号楼3单元601号|8/3/601",
                "8座3单元601|8/3/601",
                "8#楼3单元601|8/3/601",
                "8#3-601|8/3/601",
                "8栋3-601|8/3/601",
                "8栋3单元6-1|8/3/601",
                "8栋3单元6楼1号|8/3/601",
                "8栋3单元6楼601|8/3/601",
                "8栋3单元6层601室|8/3/601",
                "8-3-601|8/3/601",
                "8/3/601|8/3/601",
                "8—3—601|8/3/601",
                "8号3单元601|8/3/601",
                "8栋3门601|8/3/601",
                "８栋３单元６０１|8/3/601",
                "八栋三单元六零一|8/3/601",
                "八栋三单元六〇一|8/3/601",
                "捌栋叁单元陆零壹|8/3/601",
                "8棟3單元601號|8/3/601",
                "8栋，3单元，601|8/3/601",
                "8栋 3单元 601|8/3/601",
                "第8栋第3单元601|8/3/601",
                "8栋3单元601房|8/3/601",
                "Building 8 Unit 3 Room 601|8/3/601",
                "Bldg 8, U3, 601|8/3/601",
                "building 8, unit 3, rm 601|8/3/601",
                "Fumin Garden 8-3-601|8/3/601",
                "富民花园8栋3单元601|8/3/601",
                "富民花园小区 8栋3单元601|8/3/601",
                "富民花園8栋3单元601|8/3/601",
                "12:30前送到8栋3单元601|8/3/601",
                "8栋3单元601 138-0000-0000|8/3/601",
                "8栋3单元601 +86 138 0000 0000|8/3/601",
                "8栋3单元601，电话：13800000000|8/3/601",
                "8栋3单元601 ¥35.5|8/3/601",
                "3斤鸡蛋 8栋3单元601|8/3/601",
                "两份盒饭，8栋3单元601|8/3/601",
                "11月24日 8栋3单元601|8/3/601",
                "2026-11-24 8栋3单元601|8/3/601",
                "订单号202611240001 8栋3单元601|8/3/601",
                "手机尾号0000，8栋3单元601|8/3/601",
                "8栋3单元601王奶奶收|8/3/601",
                "麻烦送到8栋3单元601|8/3/601",
                "收货地址:8栋3单元601|8/3/601",
                "8栋3单元601，放门口|8/3/601",
                "8栋3单元601。8栋3单元601|8/3/601",
                "二十栋三单元四零二|20/3/402",
                "十栋二单元六零二|10/2/602"
            })
    void isResolvedInFuminGarden(String text, String door) {
        assertThat(told("fumin-garden", text)).isEqualTo(door);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oriental-plaza|邮电宿舍302|WP37/1/302",
                "oriental-plaza|邮电宿舍3-2|WP37/1/302",
                "oriental-plaza|郵電宿舍三楼2号|WP37/1/302",
                "oriental-plaza|王牌路37号302|WP37/1/302",
                "oriental-plaza|王牌路三十七号302室|WP37/1/302",
                "oriental-plaza|静园巷9号201|JY9/1/201",
                "oriental-plaza|静园巷十三号一单元一零三|JY13/1/103",
                "oriental-plaza|东方广场静园巷13号1单元103|JY13/1/103",
                "oriental-plaza|JY13 1单元103|JY13/1/103",
                "oriental-plaza|静园巷13-1-103|JY13/1/103",
                "oriental-plaza|11-2-802|11/2/802",
                "yingshuiping|映水坪蓝天锦园2栋1单元504|LT2/1/504",
                "yingshuiping|蓝天锦园三栋1单元11-2|LT3/1/1102",
                "yingshuiping|天凤路90号3单元7-1|TF90/3/701",
                "yingshuiping|蓝天锦园3-1-504|LT3/1/504"
            })
    void isResolvedInOtherCommunities(String community, String text, String door) {
        assertThat(told(community, text)).isEqualTo(door);
    }

    static String told(String community, String text) {
        var resolution = Data.resolver(community).resolve(text);
        if (resolution instanceof Resolved resolved) {
            var door = resolved.household();
            return door.building() + "/" + door.unit() + "/" + door.room();
        }
        return ((Resolution.Review) resolution).reason().name();
    }
}
