package org.lastmetre.local.system;

/**
 * Who signs the tokens that the services accept.
 *
 * @param name the claim {@code iss} of its tokens
 * @param keys where it publishes its keys
 */
public record Issuer(String name, String keys) {}
