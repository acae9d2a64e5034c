package org.lastmetre.sanitation.waste;

/** That somebody looked into two weights that do not agree, and why they don't; the weights stay what they are. */
public record Acknowledgement(String reason, Stamp stamp) {}
