package org.lastmetre.console.problem;

/** Problems of HTTP itself: no such path, method, media type, and so on. */
public final class WebProblems {
    private WebProblems() {}

    public static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "malformed", "the request can't be read");
            case 404 -> Problem.of(404, "not-found", "there is nothing at this path");
            case 405 -> Problem.of(405, "method-not-allowed", "this path does not take that method");
            case 406 -> Problem.of(406, "not-acceptable", "this path has no such media type");
            case 413 -> Problem.of(413, "too-large", "the body is larger than this call takes");
            case 415 -> Problem.of(415, "unsupported-media-type", "this media type is not taken here");
            default -> Problem.of(status, "http-" + status, "HTTP status " + status);
        };
    }
}
