// Which grammar read a text. It is kept with every notice: `reread` asks it which ones today's grammar may read otherwise.

/** Raised with every change that can change a ledger. */
export const grammarVersion = "18";
