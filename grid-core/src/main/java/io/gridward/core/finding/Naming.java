package io.gridward.core.finding;

/**
 * Turns an id inside a finding into what a person reads, such as an area code into the area's name.
 * A function of its arguments only.
 */
@FunctionalInterface
public interface Naming {
    /** Shows every id as it is. */
    Naming IDS = (kind, id, language) -> id;

    /**
     * Returns what to print for a detail.
     *
     * @param kind the name of the detail, such as {@code area}, {@code role} or {@code party}
     * @param id the value of the detail
     * @param language the language to print in
     * @return the text to print; the id itself where nothing better is known
     */
    String name(String kind, String id, Language language);
}
