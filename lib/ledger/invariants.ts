// The laws of places: spans lie inside the text, children inside parents without overlap, and a span's words are the value.
import type { Ledger, LedgerItem } from "./schema.ts";
import { isInside, type SourceSpan, type Stated, sliceSpan } from "./span.ts";

/**
 * A line inside a paragraph that only numbers the page: - 3 -, 第3页, 3/12; on a page of one line, - 3 - between blanks. It is
 * in the place, but not in the words.
 */
const PAGE_NUMBER =
  /(?<=\n)[^\S\n]*(?:(?:[-—–－―·]\s*[\d０-９]{1,3}\s*[-—–－―·]|第\s?[\d０-９]{1,3}\s?页[^\n]{0,12}|[\d０-９]{1,3}\s?[/／]\s?[\d０-９]{1,3}|[\d０-９]{1,3})[^\S\n]*|Page \d[^\n]*)(?=\n)|(?<=[^\S\n])[-—–－―·]\s?[\d０-９]{1,3}\s?[-—–－―·](?=[^\S\n])/gu;

const withoutBlanks = (words: string) => words.replace(/[\s\u200b\ufeff]+/g, "");

class LawChecker {
  readonly broken: string[] = [];

  constructor(private readonly text: string) {}

  span(name: string, span: SourceSpan): void {
    if (
      !(
        Number.isInteger(span.start) &&
        Number.isInteger(span.end) &&
        0 <= span.start &&
        span.start <= span.end &&
        span.end <= this.text.length
      )
    ) {
      this.broken.push(`${name}: [${span.start}, ${span.end}) is not in the text`);
    }
  }

  words(name: string, value: string, span: SourceSpan): void {
    this.span(name, span);
    const place = sliceSpan(this.text, span).replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n");
    const said = withoutBlanks(value);
    if (withoutBlanks(place) !== said && withoutBlanks(place.replace(PAGE_NUMBER, "")) !== said)
      this.broken.push(`${name}: the place does not hold its words`);
  }

  stated(name: string, stated: Stated<unknown> | null): void {
    if (stated) this.span(name, stated.span);
  }

  item(item: LedgerItem, parent: SourceSpan | null): void {
    const name = `${item.kind} ${item.number ?? ""} ${item.title.slice(0, 12)}`;
    this.span(name, item.span);
    if (parent && !isInside(item.span, parent)) this.broken.push(`${name}: outside its parent`);
    this.words(`${name}, title`, item.title, item.titleSpan);
    if (!isInside(item.titleSpan, item.span)) this.broken.push(`${name}: title outside the item`);
    const parts = [...item.measures.map((measure) => measure.span), ...item.children.map((child) => child.span)].sort(
      (a, b) => a.start - b.start,
    );
    parts.forEach((part, index) => {
      if (!isInside(part, item.span)) this.broken.push(`${name}: a part lies outside`);
      if (index > 0 && parts[index - 1]!.end > part.start) this.broken.push(`${name}: parts overlap`);
    });
    for (const measure of item.measures) this.words(`${name}, measure`, measure.text, measure.span);
    for (const child of item.children) this.item(child, item.span);
    if (item.statusSpan) this.span(`${name}, status`, item.statusSpan);
    if ((item.status === "unknown") !== (item.statusSpan === null))
      this.broken.push(`${name}: a status without its place`);
  }
}

/** The laws that a ledger breaks over its text, in words for developers; empty where it keeps them all. */
export function checkLedger(ledger: Ledger, text: string): string[] {
  const laws = new LawChecker(text);
  const { meta } = ledger;
  laws.span("ledger", ledger.span);
  for (const name of ["title", "issuer", "unit"] as const) {
    const stated = meta[name];
    if (stated) laws.words(name, stated.value, stated.span);
  }
  laws.stated("region", meta.region);
  const { body, round, ...dates } = meta.inspection;
  if (body) laws.words("body", body.value, body.span);
  if (round) laws.words("round", round.value, round.span);
  for (const [name, stated] of Object.entries(dates)) laws.stated(name, stated);
  for (const name of ["published", "signed", "completionRate", "systems"] as const) laws.stated(name, meta[name]);
  if (meta.disclosure) laws.span("disclosure", meta.disclosure.span);
  for (const stated of [...meta.contact.phones, ...meta.contact.emails, meta.contact.address, meta.contact.postcode]) {
    if (stated) laws.words("contact", stated.value, stated.span);
  }
  for (const total of meta.totals) {
    laws.span(`total of ${total.subject}`, total.span);
    for (const part of [total.total, total.done, total.ongoing]) laws.stated(`total of ${total.subject}`, part);
  }
  for (const { kind, span } of [...meta.outcomes, ...meta.amounts]) laws.span(kind, span);
  for (const stated of [...meta.unfinished, ...meta.longTerm]) laws.words("named item", stated.value, stated.span);
  ledger.items.forEach((item, index) => {
    laws.item(item, null);
    if (index > 0 && ledger.items[index - 1]!.span.end > item.span.start)
      laws.broken.push(`${item.title.slice(0, 12)}: overlaps the item before`);
  });
  for (const diagnostic of ledger.diagnostics) for (const span of diagnostic.spans) laws.span(diagnostic.code, span);
  return laws.broken;
}
