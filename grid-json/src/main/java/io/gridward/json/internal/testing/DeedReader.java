package io.gridward.json.internal.testing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeLimit;
import io.gridward.json.internal.casefile.FactsReader;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonText;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.reference.Expected;
import io.gridward.rules.testing.Deed;
import io.gridward.rules.testing.DeedKind;
import io.gridward.rules.testing.DeedWord;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does: the name of a deed, or an object of the deed and what must be said of it. Which deeds and words
 * there are, is for {@link DeedKind} to say.
 */
final class DeedReader {
    static final String DEED = "what whoever acts does";

    private static final String WHAT_IT_IS = "the name of a deed";
    private static final Map<String, DeedKind> OF_PERSONS = named(false);
    private static final Map<String, DeedKind> OF_PARTIES = named(true);
    private static final Map<String, Satisfaction> SATISFACTIONS = Choices.of(Satisfaction.values());
    private static final Map<String, RequestKind> REQUESTS = Choices.of(RequestKind.values());
    private static final Map<String, RequestKind> MORE_TIME = Choices.of(RequestKind.EXTENSION, RequestKind.SUSPENSION);
    private static final Pattern CAUSE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private final FactsReader facts;

    DeedReader(FactsReader facts) {
        this.facts = facts;
    }

    private static ImmutableMap<String, DeedKind> named(boolean ofParty) {
        return Stream.of(DeedKind.values())
                .filter(kind -> kind.isOfParty() == ofParty)
                .collect(ImmutableMap.toImmutableMap(DeedKind::id, kind -> kind));
    }

    /** A deed with all that must be said of it. */
    @Nullable Deed read(Cell cell, boolean ofParty) {
        Map<String, DeedKind> kinds = ofParty ? OF_PARTIES : OF_PERSONS;
        if (cell.value() instanceof JsonText) {
            DeedKind kind = cell.oneOf(kinds);
            if (kind != null && !kind.needed().isEmpty()) {
                cell.report(Finding.error(
                        DocumentCode.BAD_VALUE,
                        List.of(),
                        "value",
                        "\"" + kind.id() + "\"",
                        "expected",
                        "an object such as " + example(kind)));
                return null;
            }
            return kind == null ? null : Deed.of(kind);
        }
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        DeedKind kind = fields.required("deed", WHAT_IT_IS).oneOf(kinds);
        if (kind == null) {
            // Which other fields there may be, nobody can tell.
            return null;
        }
        Deed deed = Deed.of(kind);
        boolean isWhole = true;
        for (DeedWord word : Sets.union(kind.needed(), kind.optional())) {
            boolean isNeeded = kind.needed().contains(word);
            Cell said =
                    isNeeded ? fields.required(word.id(), expected(word)) : fields.optional(word.id(), expected(word));
            Object value = value(word, said);
            if (value != null) {
                deed = deed.with(word, value);
            } else {
                isWhole &= !isNeeded && !said.isPresent();
            }
        }
        fields.end();
        return isWhole ? deed : null;
    }

    private static String example(DeedKind kind) {
        return kind.needed().stream()
                .map(word -> ", \"" + word.id() + "\": " + example(word))
                .collect(Collectors.joining("", "{\"deed\": \"" + kind.id() + "\"", "}"));
    }

    private static String example(DeedWord word) {
        return switch (word) {
            case LEVEL -> "\"street\"";
            case AREA -> "\"120116051005\"";
            case ROLE -> "\"grid-worker\"";
            case PARTY -> "\"city-garden-centre\"";
            case CO_HANDLERS -> "[]";
            case TYPE, CAUSE -> "\"not-ours\"";
            case BASIS, RESOLVED -> "true";
            case MILESTONE -> "\"survey\"";
            case SATISFACTION -> "\"satisfied\"";
            case WHAT, MORE_TIME -> "\"extension\"";
            case LIMIT -> "\"3wd\"";
            case UNTIL -> "\"2022-09-30 17:40\"";
            case FACTS -> "{}";
        };
    }

    private static String expected(DeedWord word) {
        return switch (word) {
            case LEVEL -> "the id of one of the levels";
            case AREA -> Expected.AREA;
            case ROLE -> "the id of one of the roles";
            case PARTY -> Expected.PARTY;
            case CO_HANDLERS -> "a list of matters";
            case TYPE, CAUSE -> "a kebab-case word of at most 64 characters such as not-ours";
            case BASIS -> "true or false";
            case MILESTONE -> "a kebab-case id such as survey";
            case SATISFACTION -> "how satisfied somebody is";
            case RESOLVED -> "true or false";
            case WHAT, MORE_TIME -> "what was asked for";
            case LIMIT -> "a time limit such as 3wd";
            case UNTIL -> LocalTime.EXPECTED;
            case FACTS -> "an object of facts; {} says nothing";
        };
    }

    private @Nullable Object value(DeedWord word, Cell cell) {
        return switch (word) {
            case LEVEL, ROLE, MILESTONE -> cell.parsed(Kebab::checked);
            case AREA -> cell.parsed(AreaCode::of);
            case PARTY -> cell.parsed(PartyId::new);
            case CO_HANDLERS -> cell.isPresent() ? matters(cell) : null;
            case TYPE, CAUSE -> cell.parsed(DeedReader::cause);
            case BASIS, RESOLVED -> cell.bool();
            case SATISFACTION -> cell.oneOf(SATISFACTIONS);
            case WHAT -> cell.oneOf(REQUESTS);
            case MORE_TIME -> cell.oneOf(MORE_TIME);
            case LIMIT -> cell.parsed(TimeLimit::parse);
            case UNTIL -> cell.parsed(LocalTime::parse);
            case FACTS -> cell.isPresent() ? facts.facts(cell) : null;
        };
    }

    private static List<String> matters(Cell cell) {
        return List.copyOf(cell.set("the id of a matter", each -> each.parsed(Kebab::checked)));
    }

    private static String cause(String text) {
        if (!CAUSE.matcher(text).matches()) {
            throw new IllegalArgumentException("cause must be a kebab-case word, got " + text);
        }
        return text;
    }
}
