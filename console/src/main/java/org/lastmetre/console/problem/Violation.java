package org.lastmetre.console.problem;

/** What is wrong with one field of a request. */
public record Violation(String field, String message) {}
