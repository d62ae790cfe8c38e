// Which notice of a place stands first, as SQL: a real one before a sample, then the newer day, then the later import.

/** For ORDER BY. @param notice what the query calls the notices */
export const rankOf = (notice: string): string =>
  `${notice}."isSample", ${notice}."effectiveOn" DESC, ${notice}.id DESC`;
