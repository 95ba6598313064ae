interface Props {
  readonly kind: 'running' | 'finished' | 'planned' | 'median';
}

/** The sign of the strip chart that a line of its legend explains. */
export function StayMark({ kind }: Props) {
  return (
    <svg width={16} height={16} aria-hidden="true">
      {kind === 'planned' && <rect x={1} y={3} width={14} height={10} fill="var(--bg-3)" stroke="var(--line-strong)" />}
      {kind === 'median' && <path d="M8 2V14" stroke="var(--ink)" strokeWidth={2} />}
      {kind === 'running' && <circle cx={8} cy={8} r={4} fill="var(--bg)" stroke="var(--h-well)" strokeWidth={1.6} />}
      {kind === 'finished' && (
        <circle cx={8} cy={8} r={4} fill="var(--h-well)" stroke="var(--h-well)" strokeWidth={1.6} />
      )}
    </svg>
  );
}
