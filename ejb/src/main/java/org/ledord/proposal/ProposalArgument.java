package org.ledord.proposal;

import jakarta.persistence.Embeddable;

/** An {@link Argument} as it is kept. */
@Embeddable
class ProposalArgument {
    private String serves;
    private String against;

    protected ProposalArgument() {
    }

    ProposalArgument(Argument said) {
        this.serves = said.serves();
        this.against = said.against();
    }

    Argument said() {
        return new Argument(serves, against);
    }
}
