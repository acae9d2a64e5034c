package org.lastmetre.sanitation.http;

/** What makes a scan the same: the call, which names what was scanned, and its body. */
public record Scanned(String call, Object body) {}
