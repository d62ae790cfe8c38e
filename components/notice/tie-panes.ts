// The two panes of a notice in the browser: which item is read, and how one pane follows the other. The pane that the
// reader moves leads.

/** Where the words begin that a reader sees below what stays on top of the text. */
const underBar = 88;

const listItems = () => [...document.querySelectorAll<HTMLElement>("#ledger-pane .ledger-tree [data-item]")];
const findPane = () => document.querySelector<HTMLElement>(".pane-scroll");
const findTitle = (item: Element) => document.querySelector<HTMLElement>(`.notice-text a[href="#${item.id}"]`);
/** Items inside closed ones are not there to be stepped to. */
const isShown = (item: HTMLElement) => item.getClientRects().length > 0;

/** Whether the text has a pane of its own beside the ledger: on a narrow page it stands below. */
function isBeside(pane: HTMLElement): boolean {
  return getComputedStyle(pane).position === "sticky";
}

function scrollPaneTo(pane: HTMLElement, target: Element): void {
  pane.scrollTop += target.getBoundingClientRect().top - pane.getBoundingClientRect().top - underBar;
}

function markHere(item: HTMLElement): void {
  for (const old of document.querySelectorAll("[data-here]")) old.removeAttribute("data-here");
  item.setAttribute("data-here", "");
  findTitle(item)?.setAttribute("data-here", "");
}

/** What moves the other pane: the page, the text, or a step, which has set both already, as an address does. */
let leader: "page" | "text" | "step" = "step";

/** Makes an item the one that is read: marked in both panes, focused, the text beside it. */
export function goTo(item: HTMLElement): void {
  markHere(item);
  const heading = item.querySelector<HTMLElement>("summary, a");
  heading?.focus({ preventScroll: true });
  // Focus makes the page lead; the scrolling that now comes is the step's own.
  leader = "step";
  (heading ?? item).scrollIntoView({ block: "nearest" });
  const [pane, title] = [findPane(), findTitle(item)];
  if (pane && title && isBeside(pane)) scrollPaneTo(pane, title);
}

/**
 * Where the address leads into one pane, the other one follows: from an item or measure to its title in the text, from
 * words to where they belong in the ledger.
 */
export function land(): void {
  const [target, pane] = [document.getElementById(location.hash.slice(1)), findPane()];
  if (!target || !pane || !isBeside(pane)) return;
  leader = "step";
  const place = pane.contains(target) ? findBack(pane, target) : target;
  const item = place?.closest<HTMLElement>("[data-item]");
  if (item) markHere(item);
  if (place !== target) place?.scrollIntoView({ block: "nearest" });
  else if (item) {
    const title = findTitle(item);
    if (title) scrollPaneTo(pane, title);
  }
}

/** Where the words at a place belong in the ledger, by the way back behind them. */
function findBack(pane: HTMLElement, words: HTMLElement): HTMLElement | null {
  const back = [...pane.querySelectorAll("a[data-back]")].find(
    (link) => words.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return document.getElementById(back?.getAttribute("href")?.slice(1) ?? "");
}

/** Makes the next or the one before the item that is read. */
export function step(by: 1 | -1): void {
  const items = listItems().filter(isShown);
  const here = items.findIndex((item) => item.hasAttribute("data-here"));
  const seen = items.findIndex((item) => item.getBoundingClientRect().top >= 0);
  const next = here >= 0 ? here + by : Math.max(0, seen);
  const item = items[Math.min(items.length - 1, Math.max(0, next))];
  if (item) goTo(item);
}

/** On a narrow page: which of the two is on the screen, in the bar that leads to either. */
function markShown(pane: HTMLElement): void {
  const [ledger, text] = document.querySelectorAll(".pane-switch a");
  const isText = pane.getBoundingClientRect().top < innerHeight / 2;
  ledger?.setAttribute("aria-current", String(!isText));
  text?.setAttribute("aria-current", String(isText));
}

/** The last item that begins above the line where one reads: by its place in the ledger, or by its title in the text. */
function findRead(topOf: (item: HTMLElement) => number | undefined, line: number): HTMLElement | undefined {
  return listItems()
    .filter(isShown)
    .filter((item) => (topOf(item) ?? Infinity) <= line)
    .at(-1);
}
const topInLedger = (item: HTMLElement) => item.getBoundingClientRect().top;
const topInText = (item: HTMLElement) => findTitle(item)?.getBoundingClientRect().top;

/** On a narrow page the bar leads to the item that is read, in the other pane; before the first one, to its head. */
function switchPane(event: Event): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(".pane-switch a");
  const pane = findPane();
  if (!link || !pane || isBeside(pane) || link.getAttribute("aria-current") === "true") return;
  const isToText = link.hash === "#source-text";
  const item = findRead(isToText ? topInLedger : topInText, innerHeight * 0.4);
  const target = isToText ? item && findTitle(item) : item;
  if (!item || !target) return;
  event.preventDefault();
  markHere(item);
  target.scrollIntoView({ block: "start" });
}

/** Lets the panes follow each other; gives the function that ends it. */
export function tiePanes(): () => void {
  const pane = findPane();
  if (!pane) return () => undefined;
  leader = "step";
  let waiting = 0;
  const lead = (event: Event) => {
    leader = event.target instanceof Node && pane.contains(event.target) ? "text" : "page";
  };
  const follow = () => {
    waiting = 0;
    if (!isBeside(pane)) {
      markShown(pane);
      return;
    }
    if (leader === "page") {
      const item = findRead(topInLedger, innerHeight * 0.3);
      const title = item && findTitle(item);
      if (!title) return;
      markHere(item);
      scrollPaneTo(pane, title);
      return;
    }
    const read = findRead(topInText, pane.getBoundingClientRect().top + underBar + 8);
    const item = read ?? listItems().find(isShown);
    if (!item) return;
    if (read) markHere(read);
    window.scrollBy({ top: topInLedger(item) - 64, behavior: "instant" });
  };
  const onScroll = (event: Event) => {
    const moved = event.target === pane ? "text" : "page";
    if ((moved === leader || !isBeside(pane)) && waiting === 0) waiting = requestAnimationFrame(follow);
  };
  markShown(pane);
  const leadings = ["wheel", "touchstart", "pointerdown", "focusin", "keydown"] as const;
  for (const name of leadings) document.addEventListener(name, lead, { passive: true, capture: true });
  document.addEventListener("scroll", onScroll, { passive: true, capture: true });
  document.addEventListener("click", switchPane);
  return () => {
    cancelAnimationFrame(waiting);
    for (const name of leadings) document.removeEventListener(name, lead, { capture: true });
    document.removeEventListener("scroll", onScroll, { capture: true });
    document.removeEventListener("click", switchPane);
  };
}
