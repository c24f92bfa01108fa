package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.facts.Facts;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.Policy;
import io.gridward.rules.testing.Deed;
import io.gridward.rules.testing.DeedKind;
import io.gridward.rules.testing.DeedWord;
import io.gridward.rules.testing.WrittenStep;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever can be done in a scenario can be written in a document, with every word it may have. */
class DeedDocumentTest {
    private static final Policy POLICY = GridJson.reader().policy(Dagang.source("policy"));
    private static final Facts TREE =
            Facts.builder(POLICY.attributes()).setUntyped("category", "tree").build();

    @ParameterizedTest
    @EnumSource(DeedKind.class)
    void document_withEveryWordOfADeed_saysThatDeed(DeedKind kind) {
        Set<DeedWord> all = new LinkedHashSet<>(kind.needed());
        all.addAll(kind.optional());

        assertThat(read(kind, document(kind, all))).isEqualTo(deed(kind, all));
        assertThat(read(kind, document(kind, kind.needed()))).isEqualTo(deed(kind, kind.needed()));
        if (kind.needed().isEmpty()) {
            assertThat(read(kind, "\"" + kind.id() + "\"")).isEqualTo(Deed.of(kind));
        }
    }

    @ParameterizedTest
    @EnumSource(DeedKind.class)
    void schema_ofPolicyTests_namesTheDeedAndItsWords(DeedKind kind) {
        String schema = GridJson.schema("policy-tests").replaceAll("\\s", "");
        String own = kind.isOfParty() ? after(schema, "\"partyDeed\":{") : after(schema, "\"deed\":{\"anyOf\"");

        assertThat(own.substring(0, own.indexOf("\"description\""))).contains("\"" + kind.id() + "\"");
        Stream.of(kind.needed(), kind.optional())
                .flatMap(Set::stream)
                .forEach(word -> assertThat(own).contains("\"" + word.id() + "\""));
    }

    private static String after(String text, String begin) {
        assertThat(text).contains(begin);
        return text.substring(text.indexOf(begin));
    }

    private static Deed read(DeedKind kind, String does) {
        String by = kind.isOfParty() ? "{\"party\": \"city-garden-centre\"}" : "\"holder\"";
        String document = "{\"policy\": \"dagang/escalation\", \"scenarios\": [{\"id\": \"a\","
                + " \"report\": {\"area\": \"120116051005\", \"at\": \"2022-09-26 09:00\", \"facts\": {\"category\": \"tree\"}},"
                + " \"steps\": [{\"by\": " + by + ", \"does\": " + does + "}]}]}";
        WrittenStep step = GridJson.reader()
                .policyTests(JsonSource.of("deeds.json", document), POLICY)
                .scenarios()
                .get(0)
                .steps()
                .get(0);
        return step.deed().orElseThrow();
    }

    private static String document(DeedKind kind, Set<DeedWord> words) {
        return words.stream()
                .map(word -> ", \"" + word.id() + "\": " + written(word))
                .collect(Collectors.joining("", "{\"deed\": \"" + kind.id() + "\"", "}"));
    }

    private static Deed deed(DeedKind kind, Set<DeedWord> words) {
        Deed deed = Deed.of(kind);
        for (DeedWord word : words) {
            deed = deed.with(word, value(word));
        }
        return deed;
    }

    private static String written(DeedWord word) {
        return switch (word) {
            case LEVEL -> "\"street\"";
            case AREA -> "\"120116051005\"";
            case ROLE -> "\"grid-worker\"";
            case PARTY -> "\"city-garden-centre\"";
            case CO_HANDLERS -> "[\"trees\", \"noise\"]";
            case TYPE, CAUSE -> "\"season\"";
            case BASIS, RESOLVED -> "true";
            case MILESTONE -> "\"survey\"";
            case SATISFACTION -> "\"basically-satisfied\"";
            case WHAT -> "\"void\"";
            case MORE_TIME -> "\"suspension\"";
            case LIMIT -> "\"3wd\"";
            case UNTIL -> "\"2022-10-14 12:00\"";
            case FACTS -> "{\"category\": \"tree\"}";
        };
    }

    private static Object value(DeedWord word) {
        return switch (word) {
            case LEVEL -> "street";
            case AREA -> AreaCode.of("120116051005");
            case ROLE -> "grid-worker";
            case PARTY -> new PartyId("city-garden-centre");
            case CO_HANDLERS -> List.of("trees", "noise");
            case TYPE, CAUSE -> "season";
            case BASIS, RESOLVED -> true;
            case MILESTONE -> "survey";
            case SATISFACTION -> Satisfaction.BASICALLY_SATISFIED;
            case WHAT -> RequestKind.VOID;
            case MORE_TIME -> RequestKind.SUSPENSION;
            case LIMIT -> TimeLimit.parse("3wd");
            case UNTIL -> LocalDateTime.of(2022, 10, 14, 12, 0);
            case FACTS -> TREE;
        };
    }
}
