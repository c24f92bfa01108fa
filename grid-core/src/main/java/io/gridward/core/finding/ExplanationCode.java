package io.gridward.core.finding;

/** Why a policy decided as it did, and why not otherwise. */
public enum ExplanationCode implements ReasonCode {
    /** The policy was asked. */
    POLICY_ASKED("{policy} was asked at {trigger}", "{trigger}时询问{policy}"),
    /** A table is asked at other triggers only. */
    TABLE_NOT_ASKED("{table}: not asked at {trigger}, only at {triggers}", "{table}:{trigger}时不询问,仅在下列情形询问:{triggers}"),
    /** A rule matched and decided. */
    RULE_DECIDED(
            "{table}: the rule {rule} decided[; reason: {because}][; source: {source}]",
            "{table}:由规则“{rule}”决定[;理由:{because}][;依据:{source}]"),
    /** A rule without a condition matches in every situation. */
    NOTHING_TO_TEST("the rule {rule} has no condition", "规则“{rule}”不设条件"),
    /** No rule of a table matched. */
    NO_RULE_MATCHED("{table}: no rule matched", "{table}:没有规则符合"),
    /** The rule named the value of an effect. */
    DECIDED_BY_RULE("{effect} is {decided}", "{effect}定为{decided}"),
    /** No matching rule named the effect, so what holds otherwise was decided. */
    DECIDED_BY_OTHERWISE("{effect} is {decided}, by otherwise", "{effect}按其他情形定为{decided}"),
    /** A test came out as the rule wants it. */
    TEST_HELD(
            "{attribute} is {seen}[: {wanted} {operand}][ and {upTo}], as wanted",
            "{attribute}为{seen},符合要求[:{wanted}{operand}][至{upTo}]"),
    /** A test did not come out as the rule wants it. */
    TEST_FAILED(
            "{attribute} is {seen}, {wanted}[ {operand}][ and {upTo}] was wanted"
                    + "[: {by} {side}][: {missing} missing][: {unwanted} not wanted]",
            "{attribute}为{seen},要求{wanted}[{operand}][至{upTo}][,{side}{by}][,缺少{missing}][,不应有{unwanted}]"),
    /** A predicate written in Java answered as the rule wants it. */
    PREDICATE_HELD("{predicate} {answer}, as wanted", "{predicate}{answer},符合要求"),
    /** A predicate written in Java did not answer as the rule wants it. */
    PREDICATE_FAILED("{predicate} {answer}, which was not wanted", "{predicate}{answer},不符合要求"),
    /** The value a test saw was decided by a rule of an earlier table. */
    VALUE_FED(
            "{attribute} was decided to be {seen} by the rule {rule} of {table}",
            "{attribute}为{seen},由{table}的规则“{rule}”决定"),
    /** The value a test saw is what held otherwise in an earlier table. */
    VALUE_FED_BY_OTHERWISE(
            "{attribute} was decided to be {seen} by the otherwise of {table}", "{attribute}为{seen},由{table}按其他情形决定"),
    /** A rule did not match. */
    RULE_FAILED("{table}: the rule {rule} failed on {attributes}", "{table}:规则“{rule}”不符合,涉及:{attributes}"),
    /** A rule stands in a table that is asked at other triggers only. */
    RULE_NOT_ASKED(
            "{table}: the rule {rule} was not asked at {trigger}; its table is asked only at {triggers}",
            "{table}:{trigger}时未询问规则“{rule}”;该表仅在下列情形询问:{triggers}"),
    /** None of several alternatives holds. */
    ALTERNATIVES_FAILED(
            "one of {count} alternatives was wanted; the nearest {shown} of them failed on",
            "要求{count}种情形之一,其中最接近的{shown}种不符之处如下"),
    /** A rule matched, but one before it decided. */
    RULE_OUTRANKED(
            "{table}: the rule {rule} matched too, but {winner} stands before it",
            "{table}:规则“{rule}”也符合,但在其之前的“{winner}”已决定"),
    /** A rule failed on one attribute alone. */
    NEAR_MISS(
            "{table}: the rule {rule} failed on {attribute} alone: it is {seen}, and with {nearest} the rule would match"
                    + "[: {by} {side}][: {missing} missing][: {unwanted} not wanted][; {winner} would still stand before it]",
            "{table}:规则“{rule}”仅因{attribute}不符:现为{seen},若为{nearest}即符合"
                    + "[,{side}{by}][,缺少{missing}][,不应有{unwanted}][;但“{winner}”仍在其之前]");

    private final BilingualText template;

    ExplanationCode(String en, String zh) {
        this.template = new BilingualText(en, zh);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public BilingualText template() {
        return template;
    }
}
