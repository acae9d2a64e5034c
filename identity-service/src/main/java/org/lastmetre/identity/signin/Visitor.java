package org.lastmetre.identity.signin;

/**
 * Somebody who is not known yet.
 *
 * @param address as the gateway sees it
 * @param call the method and path they came by, for the trail
 * @param refusal the status they get if they are refused, for the trail
 */
public record Visitor(String address, String call, int refusal) {}
