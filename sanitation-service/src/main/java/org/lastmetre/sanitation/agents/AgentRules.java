package org.lastmetre.sanitation.agents;

/** For how many days of use an agent must last before somebody is told. */
public record AgentRules(double lowDays) {}
