package org.lastmetre.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Resolves what people write on a bag to a household of one community, or says why a human must look. Everything in the
 * text that looks like an address has to agree; what can't be explained sends it to review. Immutable and quick: the index
 * is made once, a text is read once.
 */
public final class AddressResolver {
    private static final Pattern UNIT_WITHOUT_BUILDING = Pattern.compile("\\d ?单元");

    private final Directory directory;
    private final BuildingIndex index;
    private final MentionFinder mentions;
    private final Finding finding;
    private final List<String> ownNames;

    public AddressResolver(Directory directory) {
        this.directory = directory;
        this.index = new BuildingIndex(directory);
        this.mentions = new MentionFinder(index);
        this.finding = new Finding(directory);
        this.ownNames = directory.names().stream()
                .filter(AddressResolver::canRead)
                .map(name -> Wording.of(name).strip())
                .flatMap(name -> Stream.of(name + "小区", name + "社区", name))
                .toList();
    }

    /** Whether a name has anything in it that could be found in a text; null, blanks and a mere "·" have not. */
    public static boolean canRead(String name) {
        return name != null && !Wording.of(name).isBlank();
    }

    /** @param text as it is written; null is no address */
    public Resolution resolve(String text) {
        if (text == null || text.isBlank()) {
            return Resolution.review(ReviewReason.NO_ADDRESS);
        }
        var plain = withoutOwnName(Noise.without(Wording.of(text)));
        var found = mentions.find(plain);
        return found.isEmpty() ? nothingFound(plain) : agree(plain, found, text.length() > Wording.MOST);
    }

    /** An address given in fields; ids or the community's own names for the building. */
    public Resolution structured(String building, String unit, String room) {
        if (isBlank(building)) {
            return Resolution.review(ReviewReason.NO_ADDRESS);
        }
        return building(building)
                .map(known -> finding.in(known, field(unit), field(room)))
                .orElseGet(() -> Resolution.review(ReviewReason.UNKNOWN_BUILDING));
    }

    private Optional<Directory.Building> building(String written) {
        var exact = directory.building(written.strip());
        return exact.isPresent() ? exact : whole(Wording.of(written).strip());
    }

    /** The written text has to be the name of the building and nothing else. */
    private Optional<Directory.Building> whole(String plain) {
        var text = plain.matches("\\d{1,4}") ? plain + "栋" : plain;
        var found = mentions.find(text);
        return found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == text.length()
                ? found.get(0).building()
                : Optional.empty();
    }

    private static Optional<String> field(String value) {
        return isBlank(value) ? Optional.empty() : Optional.of(Wording.of(value).strip());
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    private String withoutOwnName(String text) {
        var plain = text;
        for (var name : ownNames) {
            plain = without(plain, name);
        }
        return plain;
    }

    /** Only where it stands by itself: 新富民花园 is another estate. */
    private static String without(String text, String name) {
        if (!text.contains(name)) {
            return text;
        }
        var plain = new StringBuilder(text);
        for (var at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
            if (Before.isHarmless(plain.toString(), at)) {
                plain.replace(at, at + name.length(), " ");
            }
        }
        return plain.toString();
    }

    private static Resolution nothingFound(String text) {
        return Resolution.review(
                UNIT_WITHOUT_BUILDING.matcher(text).find() ? ReviewReason.UNKNOWN_BUILDING : ReviewReason.NO_ADDRESS);
    }

    private Resolution agree(String text, List<Mention> found, boolean doubtful) {
        var resolutions = new ArrayList<Resolution>();
        var explained = new StringBuilder(text);
        for (var mention : found) {
            var rest = Remainder.at(text, mention.end());
            resolutions.add(finding.of(mention, rest));
            blank(explained, mention.start(), rest.end());
        }
        return Agreement.of(found, resolutions, doubtful || Doubts.in(explained.toString()));
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (var at = Math.max(0, from); at < to; at++) {
            text.setCharAt(at, ' ');
        }
    }
}
