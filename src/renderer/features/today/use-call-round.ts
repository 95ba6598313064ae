import { useState } from 'react';
import type { TodayRow } from '../../../shared/ipc/routes/today.ts';

interface Round {
  /** As they stood when the round began: a pairing that was called does not make the next one jump. */
  readonly rows: readonly TodayRow[];
  readonly at: number;
  readonly isOver: boolean;
}

interface CallRoundState {
  readonly round: Round | null;
  /** The line whose turn it is, as it is now. */
  readonly current: TodayRow | null;
  readonly begin: (rows: readonly TodayRow[]) => void;
  readonly go: (by: 1 | -1) => void;
  readonly end: () => void;
}

/** A round of calls: who was on the list when it began, and whose turn it is. */
export function useCallRound(now: readonly TodayRow[]): CallRoundState {
  const [round, setRound] = useState<Round | null>(null);
  const kept = round?.isOver === false ? (round.rows[round.at] ?? null) : null;
  return {
    round,
    current: kept === null ? null : (now.find(({ key }) => key === kept.key) ?? kept),
    begin: (rows) => {
      if (rows.length > 0) setRound({ rows, at: 0, isOver: false });
    },
    go: (by) =>
      setRound((before) => {
        if (before === null) return null;
        const at = before.at + by;
        if (at >= before.rows.length) return { ...before, isOver: true };
        return { ...before, at: Math.max(0, at) };
      }),
    end: () => setRound(null),
  };
}
