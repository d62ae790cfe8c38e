// Numbers as English sentences write them, alone and with what they count.
import { formatNumber } from "../../format.ts";

export const n = (value: number) => formatNumber(value, "en");

/** `1 unit`, `1,204 units`; of what has no `s` in the plural, both forms. */
export const plural = (count: number, one: string, many = `${one}s`) => `${n(count)} ${count === 1 ? one : many}`;
