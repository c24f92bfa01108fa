package io.gridward.json.internal.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.linkage.MeetingAct;
import io.gridward.core.linkage.MeetingEvent;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That nothing can be declared without a form of its own. */
class FormsTest {
    @Test
    void everyEvent_hasAForm() {
        assertThat(Events.FORMS.types()).isEqualTo(all(CaseEvent.class));
    }

    @Test
    void everyAct_hasAForm() {
        assertThat(Acts.FORMS.types()).isEqualTo(all(Act.class));
    }

    static Stream<Class<?>> events() {
        return AnyRecord.records(CaseEvent.class);
    }

    /** Stored names are those of the records, until a record is renamed: then the stored one stays. */
    @ParameterizedTest
    @MethodSource("events")
    void nameOfAnEvent_isThatOfItsRecord(Class<?> event) {
        assertThat(Events.FORMS.names())
                .contains(CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, event.getSimpleName()));
    }

    @Test
    void everyEventOfAMeeting_hasAFormNamedAsItsRecord() {
        assertThat(MeetingEventsDocument.FORMS.types()).isEqualTo(all(MeetingEvent.class));
        assertThat(MeetingEventsDocument.FORMS.names())
                .isEqualTo(all(MeetingEvent.class).stream()
                        .map(event -> CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, event.getSimpleName()))
                        .collect(Collectors.toSet()));
    }

    /** Two acts with one name would be one in documents. */
    @Test
    void everyActOfAMeeting_hasAFormNamedByItsId() {
        assertThat(MeetingCommandDocument.FORMS.types()).isEqualTo(all(MeetingAct.class));
        AnyRecord any = new AnyRecord(new Random(1));
        assertThat(MeetingCommandDocument.FORMS.names())
                .isEqualTo(all(MeetingAct.class).stream()
                        .map(act -> any.make(act.asSubclass(MeetingAct.class)).id())
                        .collect(Collectors.toSet()));
    }

    private static Set<Class<?>> all(Class<?> type) {
        return AnyRecord.records(type).collect(Collectors.toSet());
    }
}
