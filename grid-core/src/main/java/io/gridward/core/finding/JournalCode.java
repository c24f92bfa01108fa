package io.gridward.core.finding;

/** What can happen to a journal on disk: why it cannot be opened or written, and what opening it repaired. */
public enum JournalCode implements ReasonCode {
    /** Somebody else has the journal open for writing. */
    JOURNAL_IN_USE("{folder} is open already, here or in another process", "{folder} 已被本进程或其他进程打开"),
    /** Bytes that were acknowledged are not what was written. */
    JOURNAL_DAMAGED(
            "{file} is damaged at byte {offset}[, position {position}][, case {case}][, meeting {meeting}]",
            "{file} 第 {offset} 字节处已损坏[,位置 {position}][,案件 {case}][,会议 {meeting}]"),
    /** A file ends before what was acknowledged in it does. */
    JOURNAL_TRUNCATED(
            "{file} ends at byte {offset}, {bytes} bytes before the end of what was acknowledged",
            "{file} 在第 {offset} 字节处结束,比已确认的内容少 {bytes} 字节"),
    /** A file that must be there is not. */
    JOURNAL_FILE_MISSING("{file} is missing", "缺少文件 {file}"),
    /** A write or a force to disk failed, and nothing more is taken until the journal is opened again. */
    JOURNAL_FAILED("writing to {folder} failed: {problem}; open the journal again", "写入 {folder} 失败:{problem};请重新打开"),
    /** The journal ended with something that was written in part and never acknowledged. */
    JOURNAL_TAIL_CUT(
            "{bytes} bytes were cut from {file} at byte {offset}; they were written in part and never acknowledged",
            "已从 {file} 第 {offset} 字节处截去 {bytes} 字节;其写入未完成,从未确认"),
    /** It is not known how much was acknowledged, so that a damaged end looks like one written in part. */
    JOURNAL_MARK_UNREADABLE(
            "{file} is unreadable; what was acknowledged last is known from the journal alone",
            "{file} 无法读取;只能从日志本身判断最后确认到何处"),
    /** A snapshot is not used, and more of the journal was read instead. */
    JOURNAL_SNAPSHOT_UNREADABLE("{file} is unreadable; the journal was read instead", "{file} 无法读取;已改为读取日志"),
    /** A snapshot could not be written; the journal itself is whole. */
    JOURNAL_SNAPSHOT_FAILED("a snapshot could not be written to {folder}: {problem}", "无法在 {folder} 写入快照:{problem}"),
    /** A kept text is not what was written. */
    TEXT_DAMAGED("the text {text} is damaged in {file}", "文本 {text} 在文件 {file} 中已损坏"),
    /** Texts could not be read, kept or erased. */
    TEXT_STORE_FAILED("the texts in {folder} cannot be read or written: {problem}", "无法读写 {folder} 中的文本:{problem}");

    private final BilingualText template;

    JournalCode(String en, String zh) {
        this.template = new BilingualText(en, zh);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public BilingualText template() {
        return template;
    }
}
