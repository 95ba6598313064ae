import css from './chart-figure.module.css';

/** How an area is filled, so that it can be told apart without its colour. */
export type FillPattern = 'solid' | 'hatch' | 'dots' | 'upright' | 'grid';

export interface ChartFill {
  readonly id: string;
  readonly pattern: FillPattern;
  /** A CSS colour, usually a token. */
  readonly colour: string;
  /** Colour of the lines or dots drawn on it. */
  readonly ink: string;
}

const size = 8;

function PatternMarks({ pattern, ink }: Pick<ChartFill, 'pattern' | 'ink'>) {
  switch (pattern) {
    case 'hatch':
      return <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke={ink} strokeWidth={1.6} />;
    case 'dots':
      return (
        <>
          <circle cx={2} cy={2} r={1.1} fill={ink} />
          <circle cx={6} cy={6} r={1.1} fill={ink} />
        </>
      );
    case 'upright':
      return <path d="M2 0V8M6 0V8" stroke={ink} strokeWidth={1} />;
    case 'grid':
      return <path d="M4 0V8M0 4H8" stroke={ink} strokeWidth={1} />;
    default:
      return null;
  }
}

/** The reference by which an area of the drawing named `scope` takes a fill. */
export const fillUrl = (scope: string, fill: ChartFill) => `url(#${scope}-${fill.id})`;

/** Definitions of the fills for one drawing; `scope` keeps two drawings on a page from sharing ids. */
export function ChartPatterns({ scope, fills }: { readonly scope: string; readonly fills: readonly ChartFill[] }) {
  return (
    <defs>
      {fills.map((fill) => (
        <pattern key={fill.id} id={`${scope}-${fill.id}`} width={size} height={size} patternUnits="userSpaceOnUse">
          <rect width={size} height={size} fill={fill.colour} />
          <PatternMarks pattern={fill.pattern} ink={fill.ink} />
        </pattern>
      ))}
    </defs>
  );
}

/** A small sample of a fill, for legends and for words beside a figure. */
export function FillSample({ scope, fill }: { readonly scope: string; readonly fill: ChartFill }) {
  return (
    <svg className={css.sample} width={16} height={16} aria-hidden="true">
      <ChartPatterns scope={scope} fills={[fill]} />
      <rect x={0.5} y={0.5} width={15} height={15} rx={2} fill={fillUrl(scope, fill)} stroke="var(--line-strong)" />
    </svg>
  );
}
