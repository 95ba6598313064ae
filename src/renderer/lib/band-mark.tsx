import type { HealthBand } from '../../shared/domain/health/health-band.ts';
import { bandLabels } from './band-labels.ts';
import css from './band-mark.module.css';

const glyphs: Readonly<Record<HealthBand, string>> = {
  'needs a conversation': '▲',
  'worth a look': '◐',
  'going well': '●',
  'too early to tell': '◔',
  'too little to say': '○',
  paused: 'Ⅱ',
};

interface BandMarkProps {
  readonly band: HealthBand;
  /** Instead of the band's own words, such as a count; the words stay for screen readers. */
  readonly text?: string;
}

/** A band as glyph, pattern and words: colour only helps. */
export function BandMark({ band, text }: BandMarkProps) {
  return (
    <span className={css.mark}>
      <span className={css.swatch} data-band={band} aria-hidden="true">
        {glyphs[band]}
      </span>
      {text === undefined ? (
        bandLabels[band]
      ) : (
        <span>
          {text} <span className={css.hidden}>{bandLabels[band]}</span>
        </span>
      )}
    </span>
  );
}
