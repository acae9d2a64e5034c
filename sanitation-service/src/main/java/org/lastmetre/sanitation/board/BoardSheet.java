package org.lastmetre.sanitation.board;

import java.util.List;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.agents.AgentSheet;

/** The board of a community: its days, the latest first, and what there is to disinfect with. */
public record BoardSheet(Community community, List<BoardDay> days, List<AgentSheet> agents) {}
