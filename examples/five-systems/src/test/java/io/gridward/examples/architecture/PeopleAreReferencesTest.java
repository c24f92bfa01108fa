package io.gridward.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.linkage.JointMeetingAct;
import io.gridward.core.linkage.MeetingAct;
import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingHead;
import io.gridward.core.linkage.SubjectRef;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * No event and no command holds free text or contact data: whatever text they can hold, however deep, is an id, a code
 * or a reference, and stands in the list below with the reason. Texts about people lie in the host's erasable store.
 */
class PeopleAreReferencesTest {
    /** Every text an event or a command can hold, as type and part, and what it is. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("AreaCode.value", "id of an area"),
            Map.entry("PersonRef.value", "reference of a person"),
            Map.entry("TextRef.value", "reference into the erasable store of texts"),
            Map.entry("PartyId.value", "id of a party"),
            Map.entry("PostId.value", "id of a post"),
            Map.entry("CaseId.value", "id of a case"),
            Map.entry("MeetingId.value", "id of a deliberation or a joint meeting"),
            Map.entry("MeetingHead.command", "id of a command to a meeting"),
            Map.entry("MeetingHead.digest", "digest of a command to a meeting"),
            Map.entry("MeetingCommand.id", "id of a command to a meeting"),
            Map.entry("SubjectRef.value", "reference to a case, a proposal or a reason"),
            Map.entry("Resolve.matter", "id of a matter"),
            Map.entry("ResolutionItem.matter", "id of a matter"),
            Map.entry("TakeResolution.matter", "id of a matter"),
            Map.entry("Whistle.type", "word of the policy"),
            Map.entry("WhistleBlown.type", "word of the policy"),
            Map.entry("CaseNumber.value", "number of a case"),
            Map.entry("CommandId.value", "id of a command"),
            Map.entry("CommandMark.digest", "digest of a command"),
            Map.entry("PolicyRef.id", "id of a policy"),
            Map.entry("PolicyRef.revision", "id of a policy"),
            Map.entry("PolicyRef.contentId", "digest of a policy"),
            Map.entry("Assignment.role", "id of a role"),
            Map.entry("Dispatch.role", "id of a role"),
            Map.entry("RoleNotified.role", "id of a role"),
            Map.entry("SelfHandlingAllowed.roles", "ids of roles"),
            Map.entry("Held.level", "id of a level"),
            Map.entry("Raise.level", "id of a level"),
            Map.entry("HandoffSlip.fromLevel", "id of a level"),
            Map.entry("HandoffSlip.toLevel", "id of a level"),
            Map.entry("HandoffSlip.passedOver", "ids of levels"),
            Map.entry("BackstopTaken.matter", "id of a matter"),
            Map.entry("CallOut.matter", "id of a matter"),
            Map.entry("Charged.matter", "id of a matter"),
            Map.entry("Adjudicate.coHandlers", "ids of matters"),
            Map.entry("Adjudicated.coHandlers", "ids of matters"),
            Map.entry("MilestoneReached.milestone", "id of a milestone"),
            Map.entry("MilestoneSet.milestone", "id of a milestone"),
            Map.entry("ReachMilestone.milestone", "id of a milestone"),
            Map.entry("Schedule.calendarId", "id of a calendar"),
            Map.entry("Basis.table", "id of a table"),
            Map.entry("Basis.rule", "id of a rule"),
            Map.entry("Graded.grade", "word of the policy"),
            Map.entry("Graded.track", "word of the policy"),
            Map.entry("Requested.cause", "word of the policy"),
            Map.entry("Request.cause", "word of the policy"),
            Map.entry("Instruction.effect", "word of the policy"),
            Map.entry("Instruction.executor", "word of the policy"),
            Map.entry("Instruction.value", "word of the policy, or a number"),
            Map.entry("Issue.channel", "word of the host for a way in"),
            Map.entry("Issue.place", "reference of the host to a place within the area"),
            Map.entry("Evidence.kind", "word of the host such as photo"),
            Map.entry("Evidence.ref", "reference of the host"),
            Map.entry("Evidence.digest", "digest"),
            Map.entry("HostCode.name", "code of a host"),
            Map.entry("HostCode.prefix", "prefix of a host"),
            Map.entry("BilingualText.en", "template of a code, written before any case"),
            Map.entry("BilingualText.zh", "template of a code, written before any case"),
            Map.entry("Finding.details", "ids, codes, numbers and dates, which the templates of the codes name"),
            Map.entry("Finding.path", "ids"));

    /** Types whose parts are not looked at, and why they hold no free text. */
    private static final Map<Class<?>, String> CLOSED = Map.of(
            Facts.class, "values of attributes: flags, numbers, durations, and words that the policy lists",
            FactSchema.class, "names of attributes and the words they allow, written before any case");

    private static final Set<Class<?>> HARMLESS = Set.of(
            Instant.class,
            LocalDate.class,
            Duration.class,
            DayOfWeek.class,
            Month.class,
            Boolean.class,
            Integer.class,
            Long.class);

    private static final Set<Class<?>> CONTAINERS = Set.of(Collection.class, Map.class, Optional.class);

    @Test
    void events_holdNoFreeText() {
        assertThat(texts(CaseEvent.class)).isEmpty();
        assertThat(texts(MeetingEvent.class)).isEmpty();
    }

    @Test
    void commands_holdNoFreeText() {
        assertThat(texts(CaseCommand.class)).isEmpty();
        assertThat(texts(Act.class)).isEmpty();
        assertThat(texts(MeetingCommand.class)).isEmpty();
        assertThat(texts(MeetingAct.class)).isEmpty();
    }

    /** Facts are not looked into, because an attribute of free text does not exist. */
    @Test
    void attributes_areOfTheseKinds_noneOfFreeText() {
        assertThat(Attribute.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "FlagAttribute", "OneOfAttribute", "NumberAttribute", "DurationAttribute", "TagsAttribute");
    }

    @Test
    void references_refuseSentences() {
        String sentence = "Mrs Li of flat 502, 138 0000 0000";

        assertThatIllegalArgumentException().isThrownBy(() -> new PersonRef(sentence));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextRef(sentence));
        assertThatIllegalArgumentException().isThrownBy(() -> new CommandId(sentence));
        assertThatIllegalArgumentException().isThrownBy(() -> new SubjectRef(sentence));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingHead(1, Instant.EPOCH, sentence, "00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JointMeetingAct.Resolve(
                        new PartyId("water"), sentence, new SubjectRef("C17"), Instant.EPOCH));
    }

    /** A reason for what no event or command holds any more is a reason too many. */
    @Test
    void list_namesOnlyWhatIsThere() {
        Set<String> all = new TreeSet<>();
        for (Class<?> root : List.of(CaseEvent.class, CaseCommand.class, MeetingEvent.class, MeetingCommand.class)) {
            Search search = new Search(Set.of());
            search.type(root, root.getSimpleName());
            search.found.forEach(found -> all.add(found.replaceAll(" is .*", "")));
        }

        assertThat(all).containsAll(TEXTS.keySet());
    }

    // What the search finds, so that it can be trusted when it finds nothing.

    @Test
    void eventWithAPhoneNumber_isFound_howeverDeepItLies() {
        assertThat(texts(Spoken.class))
                .containsExactly(
                        "Caller.phone is String",
                        "Neighbours.notes is CharSequence",
                        "Spoken.remark is String",
                        "Spoken.said is String");
    }

    @Test
    void typeThatAnybodyMayImplement_isFound() {
        assertThat(texts(Open.class)).singleElement().asString().contains("Said, which anybody may implement");
    }

    private record Spoken(
            PersonRef by,
            String remark,
            List<Optional<String>> said,
            Map<Integer, List<? extends Witness>> witnesses,
            Caller[] callers) {}

    private sealed interface Witness permits Neighbours {}

    private record Neighbours(int count, Optional<CharSequence> notes) implements Witness {}

    private record Caller(String phone) {}

    private interface Said {}

    private record Open(Said said) {}

    private static Set<String> texts(Class<?> root) {
        Search search = new Search(TEXTS.keySet());
        search.type(root, root.getSimpleName());
        return search.found;
    }

    private static final class Search {
        private final Set<String> known;
        private final Set<String> found = new TreeSet<>();
        private final Set<Class<?>> seen = new HashSet<>();

        Search(Set<String> known) {
            this.known = known;
        }

        void type(Type type, String where) {
            if (type instanceof Class<?> plain) {
                ofClass(plain, where);
            } else if (type instanceof ParameterizedType generic) {
                type(generic.getRawType(), where);
                for (Type argument : generic.getActualTypeArguments()) {
                    type(argument, where);
                }
            } else if (type instanceof WildcardType wildcard) {
                for (Type bound : wildcard.getUpperBounds()) {
                    type(bound, where);
                }
            } else if (type instanceof GenericArrayType array) {
                type(array.getGenericComponentType(), where);
            } else {
                found.add(where + " is " + type);
            }
        }

        private void ofClass(Class<?> type, String where) {
            if (type.isArray()) {
                type(type.getComponentType(), where);
            } else if (!type.isPrimitive()
                    && !type.isEnum()
                    && !HARMLESS.contains(type)
                    && !CLOSED.containsKey(type)
                    && CONTAINERS.stream().noneMatch(container -> container.isAssignableFrom(type))) {
                if (type.getName().startsWith("io.gridward.")) {
                    ofOwn(type, where);
                } else if (!known.contains(where)) {
                    found.add(where + " is " + type.getSimpleName());
                }
            }
        }

        private void ofOwn(Class<?> type, String where) {
            if (!seen.add(type)) {
                return;
            }
            if (type.isSealed()) {
                for (Class<?> permitted : type.getPermittedSubclasses()) {
                    ofClass(permitted, where);
                }
            } else if (type.isInterface() || (type.getModifiers() & Modifier.ABSTRACT) != 0) {
                found.add(where + " is " + type.getSimpleName() + ", which anybody may implement");
            }
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    type(field.getGenericType(), type.getSimpleName() + "." + field.getName());
                }
            }
        }
    }
}
