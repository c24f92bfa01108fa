package io.gridward.examples.benchmarks.decision.workload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The 20 things a rule may ask of a report: six choices, four bounded numbers, two flags and whether it has
 * each of eight tags. A value is told as a whole number: a choice by its place, a flag or tag as 0 or 1.
 */
public enum Field {
    CATEGORY(Kind.CHOICE, 16),
    SEVERITY(Kind.CHOICE, 4),
    DISTRICT(Kind.CHOICE, 12),
    CHANNEL(Kind.CHOICE, 6),
    PLACE(Kind.CHOICE, 8),
    SEASON(Kind.CHOICE, 4),
    HOUSEHOLDS(Kind.NUMBER, 1_001),
    /** Up to 30 days. */
    OPEN_MINUTES(Kind.NUMBER, 43_201),
    /** Up to 14 days. */
    WAITED_MINUTES(Kind.NUMBER, 20_161),
    REPORTS(Kind.NUMBER, 100),
    AT_NIGHT(Kind.FLAG, 2),
    REPEATED(Kind.FLAG, 2),
    POLICE(Kind.TAG, 2),
    FIRE(Kind.TAG, 2),
    MEDICAL(Kind.TAG, 2),
    POWER(Kind.TAG, 2),
    WATER(Kind.TAG, 2),
    GAS(Kind.TAG, 2),
    LIFT(Kind.TAG, 2),
    LEGAL(Kind.TAG, 2);

    private final Kind kind;
    private final int size;

    Field(Kind kind, int size) {
        this.kind = kind;
        this.size = size;
    }

    /** Returns what sort of value it has. */
    public Kind kind() {
        return kind;
    }

    /** Returns how many values there are, from 0 on. */
    public int size() {
        return size;
    }

    /** Returns where its value stands among the values of all fields. */
    @SuppressWarnings("EnumOrdinal") // values in an array have the order of the fields
    public int position() {
        return ordinal();
    }

    /** Returns the name in documents, such as {@code open-minutes}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name in Java, such as {@code openMinutes}. */
    public String javaName() {
        String[] words = id().split("-");
        StringBuilder name = new StringBuilder(words[0]);
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    /** Returns the name of a choice's value, such as {@code category-3}. */
    public String choice(int value) {
        return id() + "-" + value;
    }

    /** Returns the names of all values of a choice. */
    public List<String> choices() {
        return IntStream.range(0, size).mapToObj(this::choice).toList();
    }

    /** Returns all fields of a kind. */
    public static List<Field> of(Kind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).toList();
    }

    /** What sort of value a field has. */
    public enum Kind {
        CHOICE,
        NUMBER,
        FLAG,
        TAG
    }
}
