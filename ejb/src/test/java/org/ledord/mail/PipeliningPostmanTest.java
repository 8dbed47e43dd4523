package org.ledord.mail;

/** The same with a server that takes several commands at once: it answers MAIL and RCPT only when it has DATA too. */
class PipeliningPostmanTest extends PostmanTest {
    @Override
    boolean pipelines() {
        return true;
    }
}
