package org.ledord.subscription;

/** One reform of the person who is signed in, and how often they are told of it. */
public record OwnRhythm(String slug, String title, String textLanguage, Rhythm rhythm) {
}
