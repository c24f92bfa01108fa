package io.gridward.core.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds when nobody says the value of an attribute.
 *
 * @param kind required, optional or defaulted
 * @param fallback the value that holds instead; present exactly when defaulted
 * @param <T> the Java type of a value
 */
public record Presence<T>(Kind kind, @Nullable T fallback) {
    /**
     * Checks that there is a fallback exactly when defaulted.
     *
     * @throws IllegalArgumentException if not
     */
    public Presence {
        if ((kind == Kind.DEFAULTED) != (fallback != null)) {
            throw new IllegalArgumentException("fallback goes with DEFAULTED only, got " + kind + " " + fallback);
        }
    }

    /**
     * Returns the presence of an attribute every issue must state.
     *
     * @param <T> the Java type of a value
     * @return required
     */
    public static <T> Presence<T> required() {
        return new Presence<>(Kind.REQUIRED, null);
    }

    /**
     * Returns the presence of an attribute an issue may leave out; absent is then a class of its own.
     *
     * @param <T> the Java type of a value
     * @return optional
     */
    public static <T> Presence<T> optional() {
        return new Presence<>(Kind.OPTIONAL, null);
    }

    /**
     * Returns the presence of an attribute that takes a value when an issue leaves it out.
     *
     * @param fallback that value
     * @param <T> the Java type of a value
     * @return defaulted
     */
    public static <T> Presence<T> defaulted(T fallback) {
        return new Presence<>(Kind.DEFAULTED, fallback);
    }

    /**
     * Returns the value that holds when none is given.
     *
     * @return the fallback, or empty unless defaulted
     */
    public Optional<T> orElse() {
        return Optional.ofNullable(fallback);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case REQUIRED -> "required";
            case OPTIONAL -> "optional";
            case DEFAULTED -> "default " + fallback;
        };
    }

    /** Required, optional or defaulted. */
    public enum Kind {
        /** Every issue must state it. */
        REQUIRED,
        /** May be absent, which conditions can ask for. */
        OPTIONAL,
        /** Takes the fallback when not stated. */
        DEFAULTED
    }
}
