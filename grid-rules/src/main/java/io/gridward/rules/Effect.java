package io.gridward.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.gridward.core.escalation.Trigger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One outcome a table decides. Each effect belongs to one table.
 *
 * @param <T> the Java type of its value
 */
public final class Effect<T> {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    private final String name;
    private final ValueDomain<T> domain;
    private final @Nullable String feeds;
    private final ImmutableSet<Trigger> onlyAt;
    private final boolean mustAnswer;
    private final @Nullable String executor;

    private Effect(
            String name,
            ValueDomain<T> domain,
            @Nullable String feeds,
            ImmutableSet<Trigger> onlyAt,
            boolean mustAnswer,
            @Nullable String executor) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name must be kebab-case, got " + name);
        }
        this.name = name;
        this.domain = domain;
        this.feeds = feeds;
        this.onlyAt = onlyAt;
        this.mustAnswer = mustAnswer;
        this.executor = executor;
    }

    /**
     * Makes an effect that feeds nothing, is decided whenever its table is asked and may be left undecided.
     *
     * @param name kebab-case
     * @param domain which values it takes
     * @param <T> the Java type of its value
     * @return the effect
     * @throws IllegalArgumentException if the name is not kebab-case
     */
    public static <T> Effect<T> of(String name, ValueDomain<T> domain) {
        return new Effect<>(name, domain, null, ImmutableSet.of(), false, null);
    }

    /**
     * Returns the effect feeding the attribute of its own name: later tables see the decided value there.
     *
     * @return such an effect
     */
    public Effect<T> feeding() {
        return feeding(name);
    }

    /**
     * Returns the effect feeding an attribute: later tables see the decided value there.
     *
     * @param attribute the name of an attribute whose values have this effect's Java type
     * @return such an effect
     */
    public Effect<T> feeding(String attribute) {
        return new Effect<>(name, domain, attribute, onlyAt, mustAnswer, executor);
    }

    /**
     * Returns the effect decided at one trigger only, though its table may be asked at others.
     *
     * @param trigger the trigger
     * @return such an effect
     */
    public Effect<T> onlyAt(Trigger trigger) {
        return new Effect<>(name, domain, feeds, Sets.immutableEnumSet(trigger), mustAnswer, executor);
    }

    /**
     * Returns the effect that must never be left without an answer, so that its table needs an otherwise for it.
     *
     * @return such an effect
     */
    public Effect<T> answering() {
        return new Effect<>(name, domain, feeds, onlyAt, true, executor);
    }

    /**
     * Returns the effect executed by a part of the host: what a host adds to the effects of a vocabulary names who
     * executes it, or feeds an attribute.
     *
     * @param name kebab-case, such as {@code drone-desk}
     * @return such an effect
     * @throws IllegalArgumentException if the name is not kebab-case
     */
    public Effect<T> executedBy(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("executor must be kebab-case, got " + name);
        }
        return new Effect<>(this.name, domain, feeds, onlyAt, mustAnswer, name);
    }

    /**
     * Returns the name, unique among the effects of a vocabulary.
     *
     * @return kebab-case
     */
    public String name() {
        return name;
    }

    /**
     * Returns which values it takes.
     *
     * @return the domain
     */
    public ValueDomain<T> domain() {
        return domain;
    }

    /**
     * Returns the attribute in which later tables see the decided value.
     *
     * @return its name, or empty if the effect feeds none
     */
    public Optional<String> feeds() {
        return Optional.ofNullable(feeds);
    }

    /**
     * Returns the part of the host that executes the effect.
     *
     * @return its name; empty for what the library executes, and for what only feeds an attribute
     */
    public Optional<String> executedBy() {
        return Optional.ofNullable(executor);
    }

    /**
     * Returns the only trigger at which the effect is decided.
     *
     * @return the trigger, or empty for every trigger of its table
     */
    public Optional<Trigger> onlyAt() {
        return onlyAt.stream().findFirst();
    }

    /**
     * Tells whether the effect is decided at a trigger at which its table is asked.
     *
     * @param trigger the trigger
     * @return true unless the effect is bound to other triggers
     */
    public boolean isDecidedAt(Trigger trigger) {
        return onlyAt.isEmpty() || onlyAt.contains(trigger);
    }

    /**
     * Tells whether the effect must never be left without an answer.
     *
     * @return true if its table needs an otherwise for it
     */
    public boolean mustAnswer() {
        return mustAnswer;
    }

    /** The triggers at which it is decided, of those at which its table is asked. */
    Set<Trigger> triggers(Set<Trigger> ofTable) {
        return onlyAt.isEmpty() ? ofTable : Sets.intersection(ofTable, onlyAt).immutableCopy();
    }

    @Override
    public String toString() {
        return name;
    }
}
