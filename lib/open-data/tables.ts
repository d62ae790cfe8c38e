// All tables of the open data, in the order in which they refer to each other.
import { entityTables } from "./entity-tables.ts";
import { figureTables } from "./figure-tables.ts";
import type { OpenTable } from "./table.ts";

export const openTables: readonly OpenTable[] = [...entityTables, ...figureTables];
