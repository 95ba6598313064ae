export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}

export interface GlossaryPart {
  readonly title: string;
  readonly entries: readonly GlossaryEntry[];
}

/** What the words of the application mean, in its own words. */
export const glossary: readonly GlossaryPart[] = [
  {
    title: 'Three ways of helping',
    entries: [
      {
        term: 'Mentoring',
        meaning:
          'A person with more experience of something walks beside one with less. The mentee chooses what to work on; what is said stays between the two; nothing depends on pleasing the mentor. It promises no promotion and replaces neither training nor good management.',
      },
      {
        term: 'Coaching',
        meaning:
          'Helping somebody get better at one definite thing, usually for a set time. Some count coaching as one of the tools a mentor uses, others keep the two apart. Mentor Desk lets a session be marked with what it was, and takes no side.',
      },
      {
        term: 'Supervision',
        meaning:
          'Answering for somebody’s work: setting tasks and judging results. A mentor never does either. That is why nobody is proposed a mentor from their own reporting line, up or down.',
      },
      {
        term: 'Counselling',
        meaning:
          'Support with personal difficulties by somebody trained for it. When that is what is needed, a mentor’s part is to say so and to know whom to name.',
      },
    ],
  },
  {
    title: 'The way of a pairing',
    entries: [
      {
        term: 'Contemplation, or preparation',
        meaning:
          'Two people are being considered for each other. Nothing has begun until both have said yes, and saying no needs no reason.',
      },
      {
        term: 'Initiation, or negotiating',
        meaning:
          'The first meetings. The two agree what they work on, how often they meet, what stays between them, and how they will end.',
      },
      {
        term: 'Growth and maintenance, or enabling growth',
        meaning: 'The long middle: meetings at the agreed rhythm, goals that move, and both getting something from it.',
      },
      {
        term: 'Decline and dissolution, or closure',
        meaning:
          'A stage like the others, and a healthy one when it is done on purpose. Meeting less often is expected here; a closing conversation and thanks make it good.',
      },
      {
        term: 'Redefinition',
        meaning:
          'What the two are to each other afterwards: colleagues, friends, now and then a piece of advice, or no further contact. Six months later somebody asks how it went on.',
      },
      {
        term: 'Moving back',
        meaning: 'Pairings do not only go forward. A move back is dated like any other and counts against nobody.',
      },
    ],
  },
  {
    title: 'Quality and effectiveness',
    entries: [
      {
        term: 'Quality',
        meaning:
          'Is the programme run as a good programme should be? It is held against standards, each met or not yet.',
      },
      {
        term: 'Effectiveness',
        meaning:
          'Does the programme bring about what it was set up for? It is held against your own goals: where things stood, where they stand, where they should be.',
      },
      {
        term: 'Why they are kept apart',
        meaning:
          'A well-run programme can miss its goals, and a careless one can be lucky. One figure made of both would hide which of the two you have.',
      },
    ],
  },
  {
    title: 'The six bands of stage health',
    entries: [
      {
        term: 'Going well',
        meaning: 'What is recorded fits what this stage, and this pairing’s own agreement, would lead one to expect.',
      },
      {
        term: 'Worth a look',
        meaning: 'Something differs from what the two agreed. A glance at the page may be enough.',
      },
      {
        term: 'Needs a conversation',
        meaning: 'A short call with each of the two, separately, would help. The page says what led to this.',
      },
      { term: 'Too early to tell', meaning: 'They have only just entered this stage.' },
      {
        term: 'Too little to say',
        meaning: 'Hardly anything was recorded lately. They may be meeting happily without telling anybody.',
      },
      { term: 'Paused', meaning: 'The two agreed to rest. No clock runs while they do.' },
    ],
  },
  {
    title: 'Kept private',
    entries: [
      {
        term: 'Concern',
        meaning:
          'Something you heard about a pairing that wants looking after. It is open until you close it. What it is about is sealed with a key of its own; only that it is open, and when you want to look again, is known to the rest of the desk.',
      },
      {
        term: 'Private note',
        meaning:
          'A line for yourself about a pairing or a person. It is in no report and never printed. Whoever it is about may ask to read it, so write what was said.',
      },
      {
        term: 'Locked apart',
        meaning:
          'Notes and concerns can be locked while the rest stays open, to show the window to somebody. Your passphrase brings them back.',
      },
    ],
  },
];
