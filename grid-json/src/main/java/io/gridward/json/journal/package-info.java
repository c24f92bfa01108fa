/**
 * Cases, meetings and texts kept on disk, without a database.
 *
 * <p>API: {@link io.gridward.json.journal.JournalCaseStore} keeps the events of cases in a folder, {@link
 * io.gridward.json.journal.JournalMeetingStore} those of meetings in the same folder or another, {@link
 * io.gridward.json.journal.FolderTextStore} the texts people wrote, so that they can be erased.
 *
 * <p>A journal is a row of files to which records are added and in which nothing is ever changed. Each record has its
 * position, the place of the record of the same case or meeting before it, and a checksum. An append is acknowledged after the
 * force that covers it; only then does it count as <em>acknowledged</em>, and how far that goes is remembered beside
 * the files.
 *
 * <table>
 * <caption>What opening does</caption>
 * <tr><th>what happened</th><th>what opening does</th></tr>
 * <tr><td>the process ended anywhere, be it killed</td>
 *     <td>all that was acknowledged is there; what was written but not acknowledged is there whole or not at all</td></tr>
 * <tr><td>the last write is there in part</td>
 *     <td>cuts it off and reports {@code JOURNAL_TAIL_CUT}: file, offset, bytes</td></tr>
 * <tr><td>a write or a force failed, as on a full disk</td>
 *     <td>the store refuses everything with {@code JOURNAL_FAILED}; opened again, as after the end of a process</td></tr>
 * <tr><td>an acknowledged byte is another, or gone</td>
 *     <td>refuses with {@code JOURNAL_DAMAGED}, {@code JOURNAL_TRUNCATED} or {@code JOURNAL_FILE_MISSING}; a damaged
 *     record before the snapshot is refused when it is read, or on opening with {@link
 *     io.gridward.json.journal.JournalOptions#checkingAll}</td></tr>
 * <tr><td>a snapshot is unreadable</td>
 *     <td>takes the one before, or reads the whole journal, and reports {@code JOURNAL_SNAPSHOT_UNREADABLE}</td></tr>
 * <tr><td>what remembers the acknowledged is unreadable</td>
 *     <td>reports {@code JOURNAL_MARK_UNREADABLE}; see below</td></tr>
 * <tr><td>the folder is open, here or in another process</td>
 *     <td>refuses with {@code JOURNAL_IN_USE}</td></tr>
 * <tr><td>the folder, its last file or its lock is deleted while it is open</td>
 *     <td>the store refuses everything with {@code JOURNAL_FAILED}, the append that found it first</td></tr>
 * <tr><td>the journal is of a later version</td>
 *     <td>refuses with {@code UNSUPPORTED_VERSION}</td></tr>
 * </table>
 *
 * <p>What no journal can know: after a loss of power, or without the file that remembers it, how far the last
 * acknowledgement went may be known only up to the force before it. A byte that changes in that last write looks like a
 * write that was cut off, and is cut off and reported; before it every changed byte is found, because each later record
 * says that the earlier ones had been acknowledged.
 */
@NullMarked
package io.gridward.json.journal;

import org.jspecify.annotations.NullMarked;
