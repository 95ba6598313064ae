import type { ReactNode } from 'react';
import css from './facts.module.css';

interface FactsProps {
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
  /** Narrow places put the label above its value. */
  readonly layout?: 'beside' | 'above';
}

/** Pairs of a label and what is known. */
export function Facts({ facts, layout = 'beside' }: FactsProps) {
  return (
    <dl className={css.facts} data-layout={layout}>
      {facts.map((fact) => (
        <div key={fact.label} className={css.fact}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
