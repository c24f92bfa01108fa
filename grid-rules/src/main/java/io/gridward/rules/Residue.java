package io.gridward.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a condition when all values but one attribute's are known: a condition on that attribute
 * alone, or one of the two constants.
 */
final class Residue implements Condition.Cases<Condition> {
    static final Condition ALWAYS = Condition.always();
    static final Condition NEVER = Condition.not(ALWAYS);

    private final Matching known;
    private final String open;

    private Residue(Matching known, String open) {
        this.known = known;
        this.open = open;
    }

    static Condition of(Condition condition, Matching known, String open) {
        return condition.match(new Residue(known, open));
    }

    @Override
    public Condition test(Condition.Test test) {
        if (test.attribute().equals(open)) {
            return test;
        }
        return known.matches(test) ? ALWAYS : NEVER;
    }

    @Override
    public Condition all(Condition.All all) {
        List<Condition> left = new ArrayList<>();
        for (Condition member : all.members()) {
            Condition residue = member.match(this);
            if (residue.equals(NEVER)) {
                return NEVER;
            }
            if (!residue.equals(ALWAYS)) {
                left.add(residue);
            }
        }
        return left.isEmpty() ? ALWAYS : left.size() == 1 ? left.get(0) : new Condition.All(left);
    }

    @Override
    public Condition any(Condition.Any any) {
        List<Condition> left = new ArrayList<>();
        for (Condition member : any.members()) {
            Condition residue = member.match(this);
            if (residue.equals(ALWAYS)) {
                return ALWAYS;
            }
            if (!residue.equals(NEVER)) {
                left.add(residue);
            }
        }
        return left.isEmpty() ? NEVER : left.size() == 1 ? left.get(0) : new Condition.Any(left);
    }

    @Override
    public Condition not(Condition.Not not) {
        Condition residue = not.negated().match(this);
        if (residue.equals(ALWAYS)) {
            return NEVER;
        }
        return residue.equals(NEVER) ? ALWAYS : Condition.not(residue);
    }

    @Override
    public Condition opaque(Condition.Opaque opaque) {
        return known.matches(opaque) ? ALWAYS : NEVER;
    }

    @Override
    public Condition always() {
        return ALWAYS;
    }
}
