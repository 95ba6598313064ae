/** Where Today shows what a rule finds. */
export type TodaySection = 'conversation' | 'planned' | 'ending' | 'look';

interface NudgeRule {
  readonly section: TodaySection;
  /** For so many days a talk that went fine quiets it; null where only a fact settles it. */
  readonly quietDays: number | null;
  /** It began with something that happened, so that only a talk since then quiets it. */
  readonly isEvent?: true;
  /** An informal pairing is followed lightly: this is among the little that is said of one. */
  readonly isForInformal?: true;
}

/** Every rule of Today, the gravest first: the order of this list is the order of Today. */
export const nudgeRules = {
  'open concern': { section: 'conversation', quietDays: 7, isEvent: true, isForInformal: true },
  conflict: { section: 'conversation', quietDays: null, isForInformal: true },
  'asked to end': { section: 'conversation', quietDays: 7, isEvent: true, isForInformal: true },
  'concern review due': { section: 'conversation', quietDays: null, isForInformal: true },
  'not a good fit': { section: 'conversation', quietDays: 14, isEvent: true },
  'someone left': { section: 'conversation', quietDays: 14, isEvent: true, isForInformal: true },
  'asked for a call': { section: 'conversation', quietDays: null, isForInformal: true },
  'another talk': { section: 'conversation', quietDays: null, isForInformal: true },
  'past the planned end': { section: 'conversation', quietDays: 14, isEvent: true },
  'first meeting not held': { section: 'conversation', quietDays: 14 },
  silence: { section: 'conversation', quietDays: 14, isForInformal: true },
  // The others say what it is about, so they lead.
  'low health': { section: 'conversation', quietDays: 14 },
  'task due': { section: 'planned', quietDays: null, isForInformal: true },
  'meeting planned': { section: 'planned', quietDays: null, isForInformal: true },
  'ending open': { section: 'ending', quietDays: 14 },
  'exit form missing': { section: 'ending', quietDays: 14 },
  'follow-up due': { section: 'ending', quietDays: null },
  'outcome missing': { section: 'ending', quietDays: 14 },
  'ending soon': { section: 'ending', quietDays: 14 },
  'agreement missing': { section: 'look', quietDays: 14 },
  'check-in due': { section: 'look', quietDays: 21 },
  'contact due': { section: 'look', quietDays: 35 },
  'stage overrun': { section: 'look', quietDays: 30 },
  'training missing': { section: 'look', quietDays: null },
  'health worth a look': { section: 'look', quietDays: 28 },
} as const satisfies Readonly<Record<string, NudgeRule>>;

export type NudgeRuleId = keyof typeof nudgeRules;

/** The gravest first. */
export const nudgeRuleIds = Object.keys(nudgeRules) as NudgeRuleId[];

const ranks = new Map(nudgeRuleIds.map((id, rank) => [id, rank]));

/** How grave a rule is: lower is graver. */
export const rankOfRule = (id: NudgeRuleId): number => ranks.get(id) ?? nudgeRuleIds.length;

/** What a rule declares of itself. */
export const nudgeRule = (id: NudgeRuleId): NudgeRule => nudgeRules[id];
