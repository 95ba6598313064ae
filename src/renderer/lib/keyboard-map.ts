interface KeyLine {
  readonly keys: string;
  readonly does: string;
}

/** Every key of the window, grouped as people look for them. */
export const keyboardMap: readonly { readonly title: string; readonly lines: readonly KeyLine[] }[] = [
  {
    title: 'Everywhere',
    lines: [
      { keys: 'mod+k', does: 'Search, or run any command' },
      { keys: '?', does: 'This list of keys' },
      { keys: 'mod+z', does: 'Take back the last change' },
      { keys: 'mod+shift+z', does: 'Do it again' },
      { keys: 'mod+l', does: 'Lock the vault' },
      { keys: 'mod+shift+l', does: 'Lock notes and concerns, to show the window to somebody; or open them' },
      { keys: 'mod+p', does: 'Print what is on the screen' },
      { keys: 'Escape', does: 'Leave a field, a panel or a dialog' },
    ],
  },
  {
    title: 'Going places',
    lines: [
      { keys: 'g t', does: 'Today' },
      { keys: 'g p', does: 'People' },
      { keys: 'g m', does: 'Matching' },
      { keys: 'g r', does: 'Pairings' },
      { keys: 'g h', does: 'Stage health' },
      { keys: 'g v', does: 'Events' },
      { keys: 'g o', does: 'Programme' },
      { keys: 'g d', does: 'Messages' },
      { keys: 'g e', does: 'Reports' },
      { keys: 'mod+,', does: 'Settings' },
      { keys: 'g ?', does: 'Help' },
    ],
  },
  {
    title: 'In a list or on the board',
    lines: [
      { keys: '/', does: 'Put the cursor in the filter' },
      { keys: 'j', does: 'Next row or card; the arrows work too' },
      { keys: 'k', does: 'Row or card before' },
      { keys: 'Enter', does: 'Open it' },
      { keys: 'Space', does: 'Look at it without leaving the list' },
      { keys: 'v', does: 'Change between board and table' },
      {
        keys: 'x',
        does: 'In the table of pairings: choose the row, or let go of it; with Shift, all from the last one chosen',
      },
      { keys: 'mod+a', does: 'In the table of pairings: choose all that are shown' },
      { keys: 'n', does: 'Add a person' },
      { keys: 'i', does: 'Import a spreadsheet' },
    ],
  },
  {
    title: 'With a pairing',
    lines: [
      { keys: 'l', does: 'Log a session' },
      { keys: 'c', does: 'Log a check-in' },
      { keys: 'm', does: 'Move to another stage' },
      { keys: 'r', does: 'Record a step, such as a yes or an agreement' },
      { keys: 'd', does: 'Draft a message to both' },
    ],
  },
  {
    title: 'With messages',
    lines: [
      { keys: 'j', does: 'Next message; K for the one before' },
      { keys: 'F2', does: 'Change the words for this person' },
      { keys: ']', does: 'Next part of its page; [ for the one before' },
      { keys: 'p', does: 'Plan a next step of your own' },
    ],
  },
  {
    title: 'On Today and in a call round',
    lines: [
      { keys: 's', does: 'Start a call round' },
      { keys: 'f', does: 'Called, and it was fine; on to the next' },
      { keys: 'w', does: 'Called, worth another talk; on to the next' },
      { keys: 'x', does: 'Called, not reached; on to the next' },
      { keys: 'd', does: 'Your next step is done' },
      { keys: 'h', does: 'Not today: tomorrow, in a week, or on a day' },
    ],
  },
  {
    title: 'Matching, one by one',
    lines: [
      { keys: 'ArrowDown', does: 'Next mentee who waits; ↑ for the one before' },
      { keys: 'ArrowRight', does: 'Next mentor; ← for the one before' },
      { keys: 'Enter', does: 'Accept the two' },
      { keys: 'm', does: 'Keep the two in the draft, or let go of them' },
      { keys: 'x', does: 'Put the mentor beside others, or take them out' },
      { keys: 'r', does: 'Not this one, with a reason' },
    ],
  },
  {
    title: 'Matching, on the board',
    lines: [
      { keys: 'ArrowRight', does: 'Next person, in the order they stand; ← for the one before' },
      { keys: 'm', does: 'What can be done with the person, such as moving them' },
      { keys: 'l', does: 'Keep them with this mentor, or let go of them' },
      { keys: 'r', does: 'Not with this mentor, with a reason' },
    ],
  },
  {
    title: 'With events',
    lines: [
      { keys: 'n', does: 'Add an event, or a material' },
      { keys: 'p', does: 'Paste a list of who came' },
      { keys: 'ArrowRight', does: 'Next mark in the attendance; ← for the one before' },
      { keys: 'Space', does: 'Tick the mark' },
      { keys: 'Delete', does: 'Take the person off the list' },
    ],
  },
  {
    title: 'In an import',
    lines: [
      { keys: 'mod+Enter', does: 'Continue to the next step' },
      { keys: 'F8', does: 'Next group of rows to check' },
      { keys: 'shift+F8', does: 'Group of rows before' },
    ],
  },
  {
    title: 'In a form',
    lines: [
      { keys: 'F2', does: 'Edit the value in place' },
      { keys: 'mod+Enter', does: 'Send the form from anywhere in it' },
    ],
  },
];
