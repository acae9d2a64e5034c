package org.lastmetre.e2e.demo;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Directory;
import org.lastmetre.addresses.Household;
import org.lastmetre.addresses.Resolution;

/** What people write on bags: many shapes, each of which either certainly means its door or certainly needs a human. */
final class Bags {
    private static final String DIGITS = "〇一二三四五六七八九";

    private final Place place;
    private final Choice choice;
    private final AddressResolver resolver;

    Bags(Place place, Choice choice) {
        this.place = place;
        this.choice = choice;
        this.resolver = new AddressResolver(place.directory());
    }

    String clear(Household door, String key) {
        return first(shapes(door), key, text -> means(text, door));
    }

    String unclear(Household door, String key) {
        var name = building(door).name();
        var texts = List.of("放门口就行", name, "99栋1单元101", name + "9单元101", name + door.unit() + "单元9901", "楼下王阿姨家");
        return first(texts, key, text -> resolver.resolve(text) instanceof Resolution.Review);
    }

    private boolean means(String text, Household door) {
        return resolver.resolve(text) instanceof Resolution.Resolved resolved
                && resolved.household().equals(door);
    }

    private String first(List<String> texts, String key, Predicate<String> fits) {
        var start = choice.below(texts.size(), "bag", key);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> texts.get((start + i) % texts.size()))
                .filter(fits)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no text fits " + key));
    }

    private List<String> shapes(Household door) {
        var building = building(door);
        var alias = building.aliases().isEmpty()
                ? building.name()
                : building.aliases().get(0);
        var inside = door.unit() + "单元" + door.room();
        var usual = building.name() + inside;
        var zh = place.document().path("name").path("zh").asText();
        return List.of(
                usual,
                alias + inside + "室",
                building.name() + " " + door.unit() + "单元 " + door.room(),
                zh + usual,
                usual + " 电话13800000000",
                "2份盒饭," + usual,
                "这是给老人买的," + usual + ",谢谢",
                "帮忙送到" + alias + inside,
                wide(usual),
                building.name() + door.unit() + "单元" + dashed(door.room()),
                building.name() + DIGITS.charAt(Integer.parseInt(door.unit()) % 10) + "单元" + inWords(door.room()));
    }

    private Directory.Building building(Household door) {
        return place.directory().building(door.building()).orElseThrow();
    }

    private static String dashed(String room) {
        return Integer.parseInt(room) / 100 + "-" + Integer.parseInt(room) % 100;
    }

    private static String wide(String text) {
        return mapped(text, digit -> (char) ('０' + digit - '0'));
    }

    private static String inWords(String text) {
        return mapped(text, digit -> DIGITS.charAt(digit - '0'));
    }

    private static String mapped(String text, IntFunction<Character> digit) {
        return text.chars()
                .mapToObj(letter -> letter >= '0' && letter <= '9' ? digit.apply(letter) : (char) letter)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
