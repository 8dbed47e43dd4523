package org.ledord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;

/** What a page cost: statements sent to the database, rights, menu and language included, and its length in characters. */
record Cost(int statements, int size) {
    /** Of this answer, which must be a page that tells. */
    static Cost of(Response response) {
        assertThat(response.status()).as(response.url()).isEqualTo(200);
        String told = response.headers().get("x-ledord-statements");
        assertThat(told).as("the statements of " + response.url()).isNotNull();
        return new Cost(Integer.parseInt(told), response.text().length());
    }
}
