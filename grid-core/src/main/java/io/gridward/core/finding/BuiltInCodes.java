package io.gridward.core.finding;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;

/** Gridward's own codes by name. One name stands for one code, whatever its family: findings are stored by it. */
final class BuiltInCodes {
    static final ImmutableMap<String, ReasonCode> BY_NAME = Stream.<ReasonCode[]>of(
                    DocumentCode.values(),
                    JournalCode.values(),
                    ModelCode.values(),
                    AuditCode.values(),
                    RefusalCode.values(),
                    CourseCode.values(),
                    EventCode.values(),
                    ExplanationCode.values())
            .flatMap(Stream::of)
            .collect(ImmutableMap.toImmutableMap(ReasonCode::code, code -> code));

    private BuiltInCodes() {}
}
