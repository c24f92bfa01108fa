package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.facts.Facts;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeLimit;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The verbs of a scenario and the table of deeds are one: neither knows what the other lacks. */
class DeedTest {
    private static final Actor PERSON = new Actor.OfPost(new PersonRef("li"), new PostId("riverside-1/worker"));
    private static final Actor PARTY = new Actor.OfParty(new PersonRef("chen"), new PartyId("police"));
    private static final Scenario STAGE = CaseFailures.REPORTED;
    /** Those that take an act or a deed as it is. */
    private static final Set<String> PLAIN = Set.of("does", "requests");

    @Test
    void verbs_ofPersonsAndParties_makeEveryKindOfDeedThereIs() throws ReflectiveOperationException {
        Set<DeedKind> made = EnumSet.noneOf(DeedKind.class);
        for (Deed deed : deedsOfVerbs()) {
            made.add(deed.kind());
            assertThat(deed.words().keySet())
                    .as("%s", deed)
                    .containsAll(deed.kind().needed());
        }

        assertThat(made).containsExactlyInAnyOrder(DeedKind.values());
    }

    private static List<Deed> deedsOfVerbs() throws ReflectiveOperationException {
        List<Deed> deeds = new ArrayList<>();
        Acting acting = new Acting(STAGE, PERSON, List.of(), (who, deed) -> {
            deeds.add(deed);
            return STAGE;
        });
        int verbs = 0;
        for (Object who : List.of(acting, new PartyActing(acting))) {
            for (Method verb : who.getClass().getDeclaredMethods()) {
                if (verb.getReturnType() == Scenario.class
                        && Modifier.isPublic(verb.getModifiers())
                        && !PLAIN.contains(verb.getName())) {
                    verbs++;
                    verb.invoke(
                            who,
                            Stream.of(verb.getParameters())
                                    .map(parameter -> sample(parameter.getType(), verb.getName()))
                                    .toArray());
                }
            }
        }
        assertThat(deeds).as("one for each verb").hasSize(verbs);
        return deeds;
    }

    private static Object sample(Class<?> type, String verb) {
        if (type == Satisfaction.class) {
            return Satisfaction.SATISFIED;
        }
        if (type == RequestKind.class) {
            return RequestKind.EXTENSION;
        }
        if (type == Facts.class) {
            return Facts.none();
        }
        if (type == boolean.class) {
            return true;
        }
        assertThat(type).isEqualTo(String.class);
        return verb.endsWith("Until") ? "2022-10-14 12:00" : verb.endsWith("For") ? "3wd" : "police";
    }

    @ParameterizedTest
    @EnumSource(DeedKind.class)
    void act_ofDeedWithAllItNeeds_isMadeAndWithoutAnyRefused(DeedKind kind) {
        Actor actor = kind.isOfParty() ? PARTY : PERSON;
        Deed whole = deed(kind, kind.needed());

        Act act = whole.act(actor, STAGE.time());

        assertThat(act).isNotNull();
        for (DeedWord word : kind.optional()) {
            assertThat(whole.with(word, value(word)).act(actor, STAGE.time()))
                    .as("%s with %s", kind, word)
                    .isNotEqualTo(act);
        }
        if (!kind.needed().isEmpty()) {
            assertThatThrownBy(() -> Deed.of(kind).act(actor, STAGE.time()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("deed must say ")
                    .hasMessageEndingWith("got " + kind.id() + " without it");
        }
    }

    @ParameterizedTest
    @EnumSource(DeedKind.class)
    void words_ofOneKind_areCalledDifferently(DeedKind kind) {
        List<String> ids = Stream.of(kind.needed(), kind.optional())
                .flatMap(Set::stream)
                .map(DeedWord::id)
                .toList();

        assertThat(ids).doesNotHaveDuplicates().doesNotContain("deed");
        assertThat(Stream.of(DeedKind.values()).filter(other -> other.isOfParty() == kind.isOfParty()))
                .extracting(DeedKind::id)
                .containsOnlyOnce(kind.id());
    }

    private static Deed deed(DeedKind kind, Set<DeedWord> words) {
        Deed deed = Deed.of(kind);
        for (DeedWord word : words) {
            deed = deed.with(word, value(word));
        }
        return deed;
    }

    private static Object value(DeedWord word) {
        Map<DeedWord, Object> values = Map.ofEntries(
                Map.entry(DeedWord.AREA, AreaCode.of("riverside-2")),
                Map.entry(DeedWord.PARTY, new PartyId("gardeners")),
                Map.entry(DeedWord.CO_HANDLERS, List.of("trees")),
                Map.entry(DeedWord.BASIS, true),
                Map.entry(DeedWord.RESOLVED, true),
                Map.entry(DeedWord.SATISFACTION, Satisfaction.DISSATISFIED),
                Map.entry(DeedWord.WHAT, RequestKind.RETURN),
                Map.entry(DeedWord.MORE_TIME, RequestKind.SUSPENSION),
                Map.entry(DeedWord.LIMIT, TimeLimit.parse("3wd")),
                Map.entry(DeedWord.UNTIL, LocalDateTime.of(2022, 10, 14, 12, 0)),
                Map.entry(DeedWord.FACTS, Facts.none()));
        return values.getOrDefault(word, "some-word");
    }

    @Test
    void with_wordOfAnotherDeedOrValueOfAnotherType_isRefused() {
        assertThatThrownBy(() -> Deed.of(DeedKind.SIGN).with(DeedWord.LEVEL, "street"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("word must be one of sign, got level");
        assertThatThrownBy(() -> Deed.of(DeedKind.RAISE).with(DeedWord.LEVEL, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level must be a String, got 3");
        assertThatThrownBy(() -> Deed.of(DeedKind.GRANT_FOR).with(DeedWord.MORE_TIME, RequestKind.VOID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("what must be an extension or a suspension");
    }

    @Test
    void act_ofPartiesDoneByAPerson_isRefused() {
        assertThatThrownBy(() -> STAGE.whenHolder().does(Deed.of(DeedKind.PARTY_REPORT_IN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("deed must be one of persons, got report-in, which parties do");
    }

    @Test
    void equals_ofDeeds_isByKindAndWords() {
        Deed raise = deed(DeedKind.RAISE, Set.of(DeedWord.LEVEL));

        assertThat(raise)
                .isEqualTo(deed(DeedKind.RAISE, Set.of(DeedWord.LEVEL)))
                .hasSameHashCodeAs(deed(DeedKind.RAISE, Set.of(DeedWord.LEVEL)))
                .isNotEqualTo(Deed.of(DeedKind.RAISE))
                .isNotEqualTo(Deed.of(DeedKind.SIGN))
                .isNotEqualTo("raise")
                .hasToString("raise, level some-word");
    }

    @Test
    void does_deedOfAnybody_isWhatTheVerbDoes() {
        Scenario signed = STAGE.whenHolder().signs();

        assertThat(signed.when(new Doer.Person("li", "riverside-1/worker"))
                        .does(Deed.of(DeedKind.HANDLE))
                        .events())
                .isEqualTo(signed.whenHolder().handles().events());
    }
}
