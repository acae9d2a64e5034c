package org.lastmetre.identity.accounts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lastmetre.access.Role;

/**
 * The name somebody signs in with. Two forms say whose it is: {@code resident:<community>/<building>/<unit>/<room>} and
 * {@code volunteer:<id>}.
 */
public record AccountName(String value) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._:/@-]{1,100}");
    private static final String RESIDENT = "resident:";
    private static final String VOLUNTEER = "volunteer:";

    public AccountName {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("has 1 to 100 letters, digits or . _ : / @ -");
        }
        if (value.startsWith(RESIDENT)) {
            new Household(value.substring(RESIDENT.length()));
        }
        if (value.startsWith(VOLUNTEER)) {
            new VolunteerName(value.substring(VOLUNTEER.length()));
        }
    }

    public static AccountName of(Household household) {
        return new AccountName(RESIDENT + household.value());
    }

    public static AccountName of(VolunteerName volunteer) {
        return new AccountName(VOLUNTEER + volunteer.value());
    }

    /** The household whose account this is; empty for everybody else. */
    public Optional<Household> household() {
        return after(RESIDENT).map(Household::new);
    }

    /** The volunteer whose account this is; empty for everybody else. */
    public Optional<VolunteerName> volunteer() {
        return after(VOLUNTEER).map(VolunteerName::new);
    }

    /** Whether an account of this name may have the role: the two forms belong to residents and volunteers. */
    boolean fits(Role role) {
        return (role == Role.RESIDENT) == value.startsWith(RESIDENT)
                && (role == Role.VOLUNTEER) == value.startsWith(VOLUNTEER);
    }

    private Optional<String> after(String beginning) {
        return value.startsWith(beginning) ? Optional.of(value.substring(beginning.length())) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
