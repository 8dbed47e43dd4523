package org.ledord.transparency;

import java.util.List;

/**
 * A proposal's way with what it comes from and what came of it.
 *
 * @param way without the groups
 */
public record CardPage(ProposalPage way, List<OpenKin> kin) {
}
