package org.lastmetre.kit.refusal;

/** What is wrong with one field of the input; {@code field} is its path, such as {@code packages[2].weightKg}. */
public record Violation(String field, String message) {}
