import type { Role } from '../person.ts';
import type { StageKind } from '../stage.ts';

/** Questions worth bringing to a session, by where the two are on their way and which side somebody is on. */
export const questionsToBring: Readonly<Record<StageKind, Readonly<Record<Role, readonly string[]>>>> = {
  contemplation: {
    mentee: [
      'What would be different for me in a year if this went well?',
      'What do I want to ask before I say yes?',
      'What should somebody know about how I learn best?',
    ],
    mentor: [
      'What can I offer here that I would have liked to have?',
      'How much time do I have for this, honestly?',
      'What should I ask before I say yes?',
    ],
  },
  initiation: {
    mentee: [
      'Which one or two goals are worth our time?',
      'How will I notice that we are getting somewhere?',
      'What do I need so that I can speak openly?',
    ],
    mentor: [
      'What does my mentee hope for, in their own words?',
      'What should I say early about what I can and cannot do?',
      'Which of my own detours could be worth telling?',
    ],
  },
  growth: {
    mentee: [
      'What have I tried since we last met, and what came of it?',
      'Where am I stuck, and what have I not said about it yet?',
      'What is the one thing I want to leave with today?',
    ],
    mentor: [
      'What could I ask instead of answering?',
      'Whom could my mentee get to know?',
      'What is going better than at the beginning, and have I said so?',
    ],
  },
  decline: {
    mentee: [
      'What can I do now that I could not at the start?',
      'What of my goals stays open, and who could help with it?',
      'What do I want to thank for, and what would I do differently?',
    ],
    mentor: [
      'What has my mentee made of this that I should name?',
      'What have I learned myself?',
      'What would a good last meeting look like for both of us?',
    ],
  },
  redefinition: {
    mentee: [
      'What would I like us to be to each other from now on?',
      'What do I carry on by myself?',
      'Whom could I pass something on to?',
    ],
    mentor: [
      'What would I like us to be to each other from now on?',
      'What would I keep, and what would I do differently next time?',
      'Would I like to do this again, and when?',
    ],
  },
};
