package io.gridward.examples.fivesystems;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.IntakeEvent;
import io.gridward.core.casefile.RulingEvent;
import io.gridward.core.escalation.Basis;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Naming;
import java.util.stream.Stream;

/**
 * Prints every event of a case: number, time, code and text, and below it what was said, the rules that decided and
 * the reasons it carries.
 *
 * @param naming how ids are printed
 * @param language the language
 */
record Trail(Naming naming, Language language) {
    String of(Rehearsal.Played played) {
        StringBuilder out = new StringBuilder();
        out.append(played.incident().id())
                .append("  ")
                .append(played.incident().title().in(language))
                .append('\n');
        Words words = new Words(played.incident().texts(), language);
        for (CaseEvent event : played.events()) {
            Finding told = event.told();
            out.append("%4d  %s  %s  %s\n"
                    .formatted(
                            event.head().number(),
                            naming.name("at", event.head().at().toString(), language),
                            told.code().code(),
                            told.text(language, naming)));
            Stream.concat(words.of(event).stream(), below(event))
                    .forEach(line -> out.append(" ".repeat(24)).append(line).append('\n'));
        }
        return out.toString();
    }

    private Stream<String> below(CaseEvent event) {
        Stream<String> rules = event instanceof RulingEvent.Ruled ruled
                ? ruled.basis().stream().map(this::rule)
                : Stream.empty();
        return Stream.concat(
                Stream.concat(happened(event), rules),
                event.reasons().stream()
                        .map(reason -> "- " + reason.code().code() + ": " + reason.text(language, naming)));
    }

    /** When the issue was noticed, where the report says so. */
    private Stream<String> happened(CaseEvent event) {
        boolean reported = event instanceof IntakeEvent.Reported;
        return reported && event.head().happenedAt() != null
                ? Stream.of("@ " + Label.HAPPENED.in(language) + " "
                        + naming.name("at", event.head().happenedAt().toString(), language))
                : Stream.empty();
    }

    private String rule(Basis basis) {
        return basis.because() == null
                ? "= " + basis
                : "= " + basis + " (" + basis.because().in(language) + ")";
    }
}
