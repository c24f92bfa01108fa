package io.gridward.rules.testing;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ReasonCode;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what a command came to. A failure tells why it was refused, or what happened instead. Not thread-safe.
 */
@SuppressWarnings("exports") // whoever asserts has AssertJ, which is optional for this module
public final class OutcomeAssert extends AbstractAssert<OutcomeAssert, Outcome> {
    OutcomeAssert(Outcome actual) {
        super(actual, OutcomeAssert.class);
    }

    /**
     * Checks that the command happened.
     *
     * @return this assertion
     */
    public OutcomeAssert isAccepted() {
        isNotNull();
        if (!(actual instanceof Outcome.Accepted)) {
            throw failed("accepted");
        }
        return this;
    }

    /**
     * Checks that the command was refused, for whatever reason.
     *
     * @return this assertion
     */
    public OutcomeAssert isRefused() {
        isNotNull();
        if (!(actual instanceof Outcome.Refused)) {
            throw failed("refused");
        }
        return this;
    }

    /**
     * Checks that the command was refused for these reasons and no other.
     *
     * @param codes the codes of the reasons, in any order
     * @return this assertion
     */
    public OutcomeAssert isRefusedWith(ReasonCode... codes) {
        return isRefusedWith(Arrays.stream(codes).map(ReasonCode::code).toArray(String[]::new));
    }

    /**
     * Checks that the command was refused for these reasons and no other.
     *
     * @param codes the codes of the reasons, in any order, such as {@code NOT_AUTHORISED}
     * @return this assertion
     */
    public OutcomeAssert isRefusedWith(String... codes) {
        isNotNull();
        if (!new TreeSet<>(List.of(codes)).equals(new TreeSet<>(refusals()))) {
            throw failed("refused with " + String.join(", ", codes));
        }
        return this;
    }

    /**
     * Checks that the command was told before, so that nothing happens again.
     *
     * @return this assertion
     */
    public OutcomeAssert isRepeated() {
        isNotNull();
        if (!(actual instanceof Outcome.Repeated)) {
            throw failed("repeated");
        }
        return this;
    }

    /**
     * Checks that events of some kind happened, among others.
     *
     * @param kind the class of the event
     * @return this assertion
     */
    public OutcomeAssert hasEvent(Class<? extends CaseEvent> kind) {
        isAccepted();
        if (actual instanceof Outcome.Accepted accepted
                && accepted.events().stream().noneMatch(kind::isInstance)) {
            throw failed("accepted with the event " + kind.getSimpleName());
        }
        return this;
    }

    /**
     * Looks at the case after the command, which must have happened.
     *
     * @return assertions on the case
     */
    public CaseFileAssert after() {
        isAccepted();
        return new CaseFileAssert(((Outcome.Accepted) actual).after());
    }

    private List<String> refusals() {
        return actual instanceof Outcome.Refused refused
                ? refused.reasons().stream()
                        .map(Finding::code)
                        .map(ReasonCode::code)
                        .toList()
                : List.of();
    }

    private AssertionError failed(String expected) {
        return failure("%s", Shown.expecting(Telling.UTC, "the command to be", expected, came()) + why());
    }

    private String came() {
        if (actual instanceof Outcome.Refused) {
            return "refused with " + String.join(", ", refusals());
        }
        return actual instanceof Outcome.Accepted ? "accepted" : "repeated";
    }

    private String why() {
        if (actual instanceof Outcome.Refused refused) {
            return "\nIt was refused because:\n" + refusals(refused, Telling.UTC);
        }
        if (actual instanceof Outcome.Accepted accepted) {
            Stream<String> happened =
                    accepted.events().stream().map(event -> event.told().text(Language.EN));
            return "\nThis happened:\n" + Shown.indented(accepted.events().isEmpty() ? Stream.of("nothing") : happened);
        }
        return "";
    }

    static String refusals(Outcome.Refused refused, Telling time) {
        return Shown.indented(
                refused.reasons().stream().map(reason -> reason.code().code() + ": " + time.text(reason)));
    }
}
