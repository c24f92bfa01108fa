package io.gridward.json.internal.casefile;

/**
 * One type of event or act: its name in documents, and its fields.
 *
 * @param name in kebab-case; stored, so it never changes
 * @param type the record
 * @param writing writes the fields
 * @param reading makes the record from the fields
 * @param <T> the record
 */
record Form<T>(String name, Class<T> type, FieldWriter.Writing<T> writing, FieldReader.Reading<T> reading) {}
