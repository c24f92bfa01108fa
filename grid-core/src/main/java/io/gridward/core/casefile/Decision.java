package io.gridward.core.casefile;

/** What a step comes to: a draft with more events, or a refusal. */
sealed interface Decision permits Draft, Refusal {}
