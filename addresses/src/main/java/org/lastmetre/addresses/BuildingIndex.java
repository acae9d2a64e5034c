package org.lastmetre.addresses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lastmetre.addresses.Directory.Building;

/**
 * How a community's buildings are written: by a number behind a road or estate (静园巷13号, 蓝天锦园2栋), by a bare number
 * (7栋), or by a name (邮电宿舍). Made once from the directory.
 */
final class BuildingIndex {
    private static final Pattern NUMBERED = Pattern.compile("(\\D*?)(\\d{1,4})(?:号楼|号院|[栋幢座号楼#]?)");

    private final Map<String, Building> byNumber = new HashMap<>();
    private final Map<String, Building> byName = new HashMap<>();
    private final Set<String> clashing = new HashSet<>();
    /** By their first character, the longest first. */
    private final Map<Character, List<String>> names;

    private final List<String> prefixes;

    BuildingIndex(Directory directory) {
        var roads = new LinkedHashSet<String>();
        for (var building : directory.buildings()) {
            spellings(building).forEach(spelling -> add(spelling, building, roads));
        }
        clashing.forEach(byNumber::remove);
        clashing.forEach(byName::remove);
        names = longestFirst(byName.keySet()).stream().collect(Collectors.groupingBy(name -> name.charAt(0)));
        prefixes = longestFirst(roads);
    }

    /** The building of a number behind a prefix; the prefix is empty for a bare number. */
    Optional<Building> numbered(String prefix, String number) {
        return Optional.ofNullable(byNumber.get(key(prefix, number)));
    }

    /** Buildings with this number behind whatever prefix: what may have been meant. */
    List<Building> withNumber(String number) {
        return prefixes.stream()
                .map(prefix -> byNumber.get(key(prefix, number)))
                .filter(building -> building != null)
                .distinct()
                .toList();
    }

    /** The longest name that begins here. */
    Optional<String> nameAt(String text, int at) {
        return names.getOrDefault(text.charAt(at), List.of()).stream()
                .filter(name -> text.startsWith(name, at))
                .findFirst();
    }

    Building named(String name) {
        return byName.get(name);
    }

    /** The longest prefix that ends here; empty if there is none but the bare number. */
    String prefixEndingAt(String text, int end) {
        return prefixes.stream()
                .filter(prefix -> !prefix.isEmpty() && text.startsWith(prefix, end - prefix.length()))
                .findFirst()
                .orElse("");
    }

    private static List<String> spellings(Building building) {
        var spellings = new ArrayList<>(building.aliases());
        spellings.add(building.name());
        spellings.add(building.id());
        return spellings.stream()
                .filter(AddressResolver::canRead)
                .map(spelling -> Wording.of(spelling).replace(" ", ""))
                .distinct()
                .toList();
    }

    private void add(String spelling, Building building, Set<String> roads) {
        var numbered = NUMBERED.matcher(spelling);
        if (numbered.matches() && isRoad(numbered.group(1))) {
            roads.add(numbered.group(1));
            put(byNumber, key(numbered.group(1), numbered.group(2)), building);
        } else {
            put(byName, spelling, building);
        }
    }

    /** Ids such as JY13 are names as a whole, not numbers behind a road. */
    private static boolean isRoad(String prefix) {
        return prefix.chars().noneMatch(character -> character < 128);
    }

    /** A spelling that two buildings share says nothing. */
    private void put(Map<String, Building> index, String spelling, Building building) {
        var before = index.putIfAbsent(spelling, building);
        if (before != null && !before.id().equals(building.id())) {
            clashing.add(spelling);
        }
    }

    private static String key(String prefix, String number) {
        return prefix + '\t' + Digits.withoutLeadingZeros(number);
    }

    private static List<String> longestFirst(Set<String> spellings) {
        return spellings.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
