package org.lastmetre.console.pages;

/** What a browser may do with an answer (Content Security Policy, level 3): as little as it needs. */
final class Policies {
    private static final String ALONE = "; base-uri 'none'; frame-ancestors 'none'; form-action ";

    /** For answers that are no pages; a label is an image with a style of its own. */
    static final String NO_PAGE = "default-src 'none'; style-src 'unsafe-inline'" + ALONE + "'none'";

    /** For pages made here: their own files, their own origin. */
    static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'" + ALONE + "'self'";

    /** For the page of all calls: its library styles what it makes, and has small pictures in itself. */
    static final String DOCS = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'" + ALONE + "'none'";

    private Policies() {}

    static String of(String path, String mediaType) {
        if (mediaType == null || !mediaType.startsWith("text/html")) {
            return NO_PAGE;
        }
        return path.startsWith("/docs") ? DOCS : PAGE;
    }
}
