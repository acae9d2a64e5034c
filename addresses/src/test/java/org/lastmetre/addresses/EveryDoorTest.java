package org.lastmetre.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lastmetre.addresses.Resolution.Resolved;

/** Every door of every community, written in many ways and between many words, is found or reviewed, never mistaken. */
class EveryDoorTest {
    private static final List<String> FORMS = List.of(
            "%s%s单元%s",
            "%s%s单元%s室",
            "%s %s单元 %s",
            "%s,%s单元,%s",
            "%s%s单元%s号",
            "%s%s门%s",
            "%s%s梯%s",
            "%s第%s单元%s",
            "%s%s-%s",
            "%s%s單元%s號",
            "%s%s单元%s房",
            "%s %s单元%s户");
    private static final List<String> AROUND = List.of(
            "%s",
            "帮忙送到%s",
            "麻烦送到%s,谢谢",
            "2份盒饭,%s",
            "%s 电话13800000000",
            "这是给老人买的,%s,谢谢",
            "3斤鸡蛋两袋米 %s",
            "%s 王女士收",
            "12:30前送到%s",
            "订单号88012345 %s",
            "%s,放门口就行",
            "收货地址:%s");

    static List<String> communities() {
        return Data.COMMUNITIES;
    }

    @ParameterizedTest
    @MethodSource("communities")
    void isFoundOrReviewedButNeverMistaken(String community) {
        var resolver = Data.resolver(community);
        var texts = 0;
        var found = 0;
        var mistaken = new ArrayList<String>();
        for (var door : Data.households(community)) {
            for (var text : written(community, door)) {
                texts++;
                if (resolver.resolve(text) instanceof Resolved resolved) {
                    found++;
                    if (!resolved.household().equals(door)) {
                        mistaken.add(text + " -> " + resolved.household());
                    }
                }
            }
        }
        System.out.printf(
                "%-16s %d texts, recall %.2f %%, mistaken %d%n",
                community, texts, 100.0 * found / texts, mistaken.size());

        assertThat(mistaken).isEmpty();
        assertThat(found).isGreaterThanOrEqualTo((int) (texts * 0.99));
    }

    private static List<String> written(String community, Household door) {
        var building = Data.directory(community).building(door.building()).orElseThrow();
        var names = new ArrayList<>(building.aliases());
        names.add(building.name());
        var texts = new ArrayList<String>();
        for (var name : names) {
            for (var form : FORMS) {
                var around = AROUND.get(Math.floorMod((name + form + door).hashCode(), AROUND.size()));
                texts.add(String.format(around, String.format(form, name, door.unit(), door.room())));
            }
        }
        return texts;
    }
}
