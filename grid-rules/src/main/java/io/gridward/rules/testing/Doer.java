package io.gridward.rules.testing;

/** Who acts at a step of a {@link Scenario}. Who that is, is found when he acts. */
public sealed interface Doer {
    /** The person who holds the case. */
    record Holder() implements Doer {}

    /** Who brought the issue in. */
    record Requester() implements Doer {}

    /** The host itself. */
    record Host() implements Doer {}

    /**
     * Whoever is in a post, or stands in for it.
     *
     * @param post its id
     */
    record InPost(String post) implements Doer {}

    /**
     * A person in a post, be it his or not.
     *
     * @param person the person
     * @param post the id of the post
     */
    record Person(String person, String post) implements Doer {}

    /**
     * The first of the representatives of a party, by name.
     *
     * @param party its id
     */
    record OfParty(String party) implements Doer {}
}
