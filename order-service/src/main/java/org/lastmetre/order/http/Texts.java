package org.lastmetre.order.http;

/** Forms of text that are taken from outside; neither has characters that can't be stored, or that break what shows them. */
public final class Texts {
    /** One line: no control characters, no half of a surrogate pair. */
    public static final String LINE = "[^\\p{Cntrl}\\p{Cs}]*";

    /** The same with line breaks and tabs. */
    public static final String PARAGRAPH = "[\\n\\r\\t[^\\p{Cntrl}\\p{Cs}]]*";

    /** An id within a community: one line without slash, so that ids can be joined by slashes. */
    public static final String ID = "[^\\p{Cntrl}\\p{Cs}/\\s]{1,64}";

    public static final String LINE_MESSAGE = "must not have control characters";
    public static final String ID_MESSAGE = "has 1 to 64 characters without spaces and slashes";

    private Texts() {}
}
