package org.lastmetre.contracts;

/** A package that a partner says will arrive; {@code weightKg} in kilograms, null when not told. */
public record AnnouncedPackage(String code, Double weightKg) {}
