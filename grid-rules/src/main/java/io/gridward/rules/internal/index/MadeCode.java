package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;
import io.gridward.rules.internal.code.ClassBuilder;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** Finds the first formula that holds, by code made for the formulas. */
abstract class MadeCode {
    /** The place of the first formula that holds, or -1. */
    abstract int first(Facts facts, long[] fed);

    /** What an earlier table decided, or else the facts say. */
    static long code(Facts facts, long[] fed, int slot, int fedAt) {
        return fed[fedAt] == Facts.ABSENT ? facts.code(slot) : fed[fedAt];
    }

    /** Where a number lies on an axis of some of its bits. */
    static long point(long code, int shift, long mask) {
        return code == Facts.ABSENT ? code : code >>> shift & mask;
    }

    /** The name of a class as code says it. */
    static String name(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /** Loads code and calls its constructor; empty if the virtual machine takes none at run time. */
    static Optional<MadeCode> load(ClassBuilder file, MethodType constructor, Object... arguments) {
        try {
            MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClass(file.bytes(), true);
            return Optional.of((MadeCode) made.lookupClass()
                    .getDeclaredConstructor(constructor.parameterArray())
                    .newInstance(arguments));
        } catch (ReflectiveOperationException | UnsupportedOperationException refused) {
            return Optional.empty();
        }
    }
}
