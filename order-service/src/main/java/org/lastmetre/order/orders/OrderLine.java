package org.lastmetre.order.orders;

/** What is in the bag; {@code sku} may be null. Never leaves this service. */
public record OrderLine(String sku, String name, int quantity) {}
