// Which rules match within a stretch of the folded text: one pass over its characters gives bits.
// A rule is added with its pattern alone; what can be answered by its bits is, for the rest its pattern is asked.
import { Automaton, type Sought } from "./automaton.ts";
import { type Loosened, loosen } from "./loosened.ts";
import { toTree } from "./pattern-tree.ts";

/** A pattern that is only tried where the bits of a stretch leave it open whether it matches. */
export class Rule {
  constructor(
    readonly pattern: RegExp,
    private readonly set: RuleSet,
    private readonly sure: number,
    private readonly open: number,
  ) {}

  /** Its bits in words where only its pattern is asked. */
  ask(words: string): number {
    return words.search(this.pattern) < 0 ? 0 : this.sure | this.open;
  }

  /** Whether it can match in a stretch with these bits. */
  may(signals: number): boolean {
    return (signals & (this.sure | this.open)) !== 0;
  }

  /** Whether it matches words, whose bits may be known. */
  test(words: string, signals = this.set.readWords(words)): boolean {
    return (signals & this.sure) !== 0 || ((signals & this.open) !== 0 && this.pattern.test(words));
  }
}

/** The rules that are asked about one kind of stretch: of a heading, of a sentence. */
export class RuleSet {
  private readonly sought: Sought[] = [];
  private bits = 0;
  private readonly rules: Rule[] = [];
  private lastWords: string | null = null;
  private lastSignals = 0;
  /** Made when first asked, when all rules are there. */
  private automaton: Automaton | null = null;

  /** Takes a rule in; it is asked with bits of this set only. */
  add(pattern: RegExp): Rule {
    const tree = toTree(pattern);
    const ways = (tree.kind === "either" ? tree.ways : [tree]).map(loosen);
    const sure = this.seek(ways.filter(({ loose }) => !loose));
    const open = this.seek(ways.filter(({ loose }) => loose));
    const rule = new Rule(pattern, this, sure, open);
    this.rules.push(rule);
    return rule;
  }

  private seek(ways: Loosened[]): number {
    if (ways.length === 0) return 0;
    if (this.bits === 32) throw new Error("a set of rules has 32 bits");
    const bit = 1 << this.bits++;
    this.sought.push({ tree: { kind: "either", ways: ways.map(({ tree }) => tree) }, bit });
    return bit;
  }

  /** The bits of a stretch. */
  read(folded: string, start: number, end: number): number {
    this.automaton ??= new Automaton(this.sought);
    return this.automaton.run(folded, start, end) ?? this.askAll(folded.slice(start, end));
  }

  /** The bits of words; those of the last words are kept, since many rules are asked of the same ones. */
  readWords(words: string): number {
    if (words !== this.lastWords) {
      this.lastSignals = this.read(words, 0, words.length);
      this.lastWords = words;
    }
    return this.lastSignals;
  }

  /** The bits of words that were made to lead to ever new states: each pattern says itself. */
  private askAll(words: string): number {
    return this.rules.reduce((sum, rule) => sum | rule.ask(words), 0);
  }
}
