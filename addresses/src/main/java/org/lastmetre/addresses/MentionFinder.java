package org.lastmetre.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the buildings that a text names, known or not, from left to right. */
final class MentionFinder {
    /** A number that is meant as a building: by its suffix, or because unit and room follow. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d{1,4}) ?(?:号楼|号院|栋|幢|座|#楼?|(号)(?= ?\\d{1,2} ?(?:单元|门|梯))"
                    + "|(?=[-/] ?\\d{1,2}[-/] ?\\d{1,4}(?![\\d-/])))");

    private static final Pattern ROAD_NUMBER = Pattern.compile("(?<!\\d)(\\d{1,4}) ?(?:号楼|号院|号)");
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![a-z])(?:building|bldg|block|bld)\\.? ?(?:no\\.? ?)?(\\d{1,4})(?!\\d)");
    private static final String ROADS = "路街巷弄道";
    private static final String BLOCKS = "栋幢座";

    private final BuildingIndex index;

    MentionFinder(BuildingIndex index) {
        this.index = index;
    }

    List<Mention> find(String text) {
        var found = new ArrayList<Mention>();
        for (var at = 0; at < text.length(); ) {
            var mention = at(text, at);
            mention.ifPresent(found::add);
            at = mention.map(Mention::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Mention> at(String text, int at) {
        if (Digits.isDigit(text.charAt(at))) {
            return Digits.beginAt(text, at) ? numberAt(text, at) : Optional.empty();
        }
        var name = index.nameAt(text, at).filter(found -> standsAlone(text, at, found));
        if (name.isPresent()) {
            return name.map(found -> named(text, at, found));
        }
        return text.charAt(at) == 'b' ? englishAt(text, at) : Optional.empty();
    }

    private Mention named(String text, int at, String name) {
        var building = Optional.of(index.named(name)).filter(known -> Before.isHarmless(text, at));
        return new Mention(building, List.of(index.named(name)), at, at + name.length());
    }

    /** A name in letters or digits is not a part of a longer one. */
    private static boolean standsAlone(String text, int at, String name) {
        var end = at + name.length();
        var cutsBefore = at > 0 && isLatin(text.charAt(at)) && isLatin(text.charAt(at - 1));
        var cutsAfter = end < text.length() && Digits.isDigit(text.charAt(end - 1)) && Digits.isDigit(text.charAt(end));
        return !cutsBefore && !cutsAfter;
    }

    private Optional<Mention> englishAt(String text, int at) {
        var english = match(ENGLISH, text, at);
        return english.map(found -> numbered(text, at, "", found.group(1), found.end()));
    }

    private Optional<Mention> numberAt(String text, int at) {
        var prefix = index.prefixEndingAt(text, at);
        var isRoad = !prefix.isEmpty() || endsRoad(text, at);
        return match(NUMBER, text, at)
                .or(() -> isRoad ? match(ROAD_NUMBER, text, at) : Optional.empty())
                .map(found -> numbered(text, at - prefix.length(), prefix, found.group(1), found.end()))
                .map(mention -> isPlain(text, prefix, mention) ? mention : mention.unknown());
    }

    /** A word of Chinese that ends with a road's last character. */
    private static boolean endsRoad(String text, int at) {
        return at >= 2 && isIn(ROADS, text, at) && text.charAt(at - 2) >= '\u4e00' && text.charAt(at - 2) <= '\u9fff';
    }

    /** Whether what ends here ends with one of these characters. */
    private static boolean isIn(String characters, String text, int end) {
        return end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** 11号 may be any building of that number; a road has numbers (静园巷13号) and no blocks (静园巷13栋). */
    private static boolean isPlain(String text, String prefix, Mention mention) {
        if (isIn(ROADS, prefix, prefix.length())) {
            return !isIn(BLOCKS, text, mention.end());
        }
        return !isIn("号", text, mention.end()) || mention.maybe().size() == 1;
    }

    private Mention numbered(String text, int start, String prefix, String number, int end) {
        var building = index.numbered(prefix, number).filter(known -> Before.isHarmless(text, start));
        return new Mention(building, index.withNumber(number), start, end);
    }

    private static Optional<Matcher> match(Pattern pattern, String text, int at) {
        var matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static boolean isLatin(char character) {
        return Digits.isDigit(character) || (character >= 'a' && character <= 'z');
    }
}
