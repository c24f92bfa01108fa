package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;
import io.gridward.rules.internal.code.Instruction;
import io.gridward.rules.internal.code.Label;
import io.gridward.rules.internal.code.MethodBuilder;
import java.util.List;
import java.util.Optional;

/**
 * Not thread-safe. Writes tests of one axis: code that goes on where a point lies in a set and branches away where it
 * does not.
 */
final class LeafCode {
    /** Where the arguments of {@link Chains#first} stand. */
    static final int FACTS = 1;

    static final int FED = 2;

    /** And where further ones begin. */
    static final int HELD = 3;

    private static final String READ = "(L" + MadeCode.name(Facts.class) + ";[JII)J";

    private final MethodBuilder code;
    private final List<Axis> held;
    private final Axis axis;
    private final PointSet points;

    /** With the axes whose numbers the method has as further arguments. */
    LeafCode(MethodBuilder code, List<Axis> held, Formula.Leaf leaf) {
        this.code = code;
        this.held = held;
        this.axis = leaf.axis();
        this.points = leaf.points();
    }

    /** Writes the test, or nothing if it takes more than a comparison. */
    boolean write(Label failed) {
        if (points.bounds().isEmpty()) {
            isAbsent().branch(Instruction.IFNE, failed);
            return true;
        }
        if (axis.mask() == -1 && points.bounds().length() == 2) {
            writeRange(failed);
            return true;
        }
        Optional<BitPattern> pattern = BitPattern.of(axis, points);
        if (pattern.isPresent()) {
            writePattern(pattern.get(), failed);
            return true;
        }
        long width = axis.greatest() - axis.least();
        boolean few = width >= 0 && width < Long.SIZE;
        if (few) {
            writeMembership(failed);
        }
        return few;
    }

    /** An absent value lies below every range, as its code is the least of all numbers. */
    private void writeRange(Label failed) {
        Label passed = new Label();
        if (points.hasAbsent()) {
            isAbsent().branch(Instruction.IFEQ, passed);
        }
        long low = points.low();
        long high = points.high();
        if (low == high) {
            read().push(low).then(Instruction.LCMP).branch(Instruction.IFNE, failed);
        } else if (high >= axis.greatest()) {
            read().push(low).then(Instruction.LCMP).branch(Instruction.IFLT, failed);
        } else {
            // The distance from the least point, compared as numbers without a sign.
            read().push(Facts.ABSENT - low)
                    .then(Instruction.LADD)
                    .push(high - low + Long.MIN_VALUE)
                    .then(Instruction.LCMP)
                    .branch(Instruction.IFGT, failed);
        }
        code.put(passed);
    }

    /** One bit for each point. */
    private void writeMembership(Label failed) {
        long members = 0;
        for (long point = axis.least(); point <= axis.greatest(); point++) {
            if (points.contains(point)) {
                members |= 1L << (point - axis.least());
            }
        }
        long seeming = (Facts.ABSENT >>> axis.shift() & axis.mask()) - axis.least();
        Label passed = writeAbsence((members >>> seeming & 1) != 0, failed);
        code.push(members);
        read();
        if (axis.mask() != -1) {
            code.push(axis.shift()).then(Instruction.LUSHR).push(axis.mask()).then(Instruction.LAND);
        }
        if (axis.least() != 0) {
            code.push(axis.least()).then(Instruction.LSUB);
        }
        code.then(Instruction.L2I)
                .then(Instruction.LUSHR)
                .push(1L)
                .then(Instruction.LAND)
                .then(Instruction.L2I)
                .branch(Instruction.IFEQ, failed)
                .put(passed);
    }

    private void writePattern(BitPattern pattern, Label failed) {
        Label passed = writeAbsence(pattern.contains(0), failed);
        read().push(pattern.mask() << axis.shift())
                .then(Instruction.LAND)
                .push(pattern.bits() << axis.shift())
                .then(Instruction.LCMP)
                .branch(pattern.matches() ? Instruction.IFNE : Instruction.IFEQ, failed)
                .put(passed);
    }

    /** Only if the test that follows would take an absent value for what it is not. */
    private Label writeAbsence(boolean seemsToPass, Label failed) {
        Label passed = new Label();
        if (points.hasAbsent() != seemsToPass) {
            isAbsent().branch(Instruction.IFEQ, points.hasAbsent() ? passed : failed);
        }
        return passed;
    }

    private MethodBuilder isAbsent() {
        return read().push(Facts.ABSENT).then(Instruction.LCMP);
    }

    private MethodBuilder read() {
        return read(code, held, axis);
    }

    /** Writes what pushes the same in a method that has the numbers of some axes as further arguments. */
    static MethodBuilder read(MethodBuilder code, List<Axis> held, Axis axis) {
        int place = held.indexOf(axis);
        return place < 0 ? read(code, axis) : code.longNumber(HELD + 2 * place);
    }

    /** Writes what pushes the number that has the bits of an axis. */
    static MethodBuilder read(MethodBuilder code, Axis axis) {
        code.object(FACTS);
        if (axis.fedAt() < 0) {
            return code.push(axis.slot()).call(MethodBuilder.Call.VIRTUAL, MadeCode.name(Facts.class), "code", "(I)J");
        }
        return code.object(FED)
                .push(axis.slot())
                .push(axis.fedAt())
                .call(MethodBuilder.Call.STATIC, MadeCode.name(MadeCode.class), "code", READ);
    }

    /** Writes what pushes where a situation lies on an axis, an absent value below every point. */
    static void readPoint(MethodBuilder code, Axis axis) {
        read(code, axis);
        if (axis.mask() != -1) {
            code.push(axis.shift())
                    .push(axis.mask())
                    .call(MethodBuilder.Call.STATIC, MadeCode.name(MadeCode.class), "point", "(JIJ)J");
        }
    }
}
