package org.ledord.content;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A post: what has happened. It has a number of its own and can be answered; what it says is its texts, one in each language. */
@Entity
class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private long authorId;

    protected Post() {
    }

    Post(long matterId, long authorId) {
        this.matterId = matterId;
        this.authorId = authorId;
    }

    long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }
}
