package org.lastmetre.addresses;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows a building: its unit and its room, as far as they are written.
 *
 * @param unit empty if none is written
 * @param room empty if none is written; digits that are no room stay as they are
 * @param end where the address ends
 */
record Remainder(Optional<String> unit, Optional<String> room, int end) {
    private static final String GAP = "[ ,.:的]{0,3}";
    private static final Pattern UNIT = Pattern.compile(
            GAP + "第?(?:(?:unit|u)\\.? ?(\\d{1,3})(?!\\d)|(\\d{1,3}) ?(?:单元|门洞|门|梯|unit(?![a-z])))[-/]?");
    private static final String NUMBER_WORD = GAP + "(?:room|rm|apt|房号?|门牌)?[ .:#]{0,2}";
    /** A letter, a numeral or a dash behind a room makes it another one: 501A, 501一. */
    private static final String AFTER_ROOM = "(?: ?(?:室|号房?|房间?|户))?+(?![a-z0-9?零一二三四五六七八九十]|-)";

    private static final Pattern DASHED =
            Pattern.compile(" ?[-/]? ?(\\d{1,2}) ?[-/] ?(\\d{3,4}+)(?![\\d/-])" + AFTER_ROOM);
    private static final Pattern FLOOR_AND_ROOM =
            Pattern.compile(NUMBER_WORD + "(\\d{1,2}) ?- ?(\\d{1,2})(?![\\d/-])" + AFTER_ROOM);
    private static final Pattern FLOOR_THEN_ROOM =
            Pattern.compile(NUMBER_WORD + "(\\d{1,2}) ?[楼层f] ?(\\d{1,4})(?![\\d/-])" + AFTER_ROOM);
    private static final Pattern ROOM = Pattern.compile(NUMBER_WORD + "(\\d{1,6}+)(?![\\d/]|-\\d)" + AFTER_ROOM);

    static Remainder at(String text, int from) {
        var dashed = match(DASHED, text, from);
        if (dashed.isPresent()) {
            return new Remainder(
                    dashed.map(found -> found.group(1)), dashed.map(found -> found.group(2)), end(dashed, from));
        }
        var unit = match(UNIT, text, from);
        var roomFrom = end(unit, from);
        return roomAt(text, roomFrom, unit.map(Remainder::eitherGroup));
    }

    private static Remainder roomAt(String text, int from, Optional<String> unit) {
        var parts = match(FLOOR_AND_ROOM, text, from).or(() -> match(FLOOR_THEN_ROOM, text, from));
        if (parts.isPresent()) {
            return new Remainder(unit, parts.map(found -> joined(found.group(1), found.group(2))), end(parts, from));
        }
        var room = match(ROOM, text, from);
        return new Remainder(unit, room.map(found -> found.group(1)), end(room, from));
    }

    /** Floor 3 door 2 is 302; floor 3 room 301 is 301; a floor and a room that contradict each other are no room. */
    private static String joined(String floor, String room) {
        if (room.length() <= 2) {
            return (floor.startsWith("0") ? floor.substring(1) : floor) + (room.length() == 1 ? "0" + room : room);
        }
        return room.length() == floor.length() + 2 && room.startsWith(floor) ? room : floor + "?" + room;
    }

    private static String eitherGroup(Matcher found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static int end(Optional<Matcher> found, int otherwise) {
        return found.map(Matcher::end).orElse(otherwise);
    }

    private static Optional<Matcher> match(Pattern pattern, String text, int from) {
        var matcher = pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
