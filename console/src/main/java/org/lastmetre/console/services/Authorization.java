package org.lastmetre.console.services;

/** What a caller sent as {@code Authorization}, to be passed on; it never shows up in a text. */
public record Authorization(String value) {
    @Override
    public String toString() {
        return "Authorization[***]";
    }
}
