/** API: {@link io.gridward.json.journal.JournalCaseStore}, the durable embedded store of cases. */
@NullMarked
package io.gridward.json.journal;

import org.jspecify.annotations.NullMarked;
