import type { StayStrip } from './chart-series.ts';
import { daysWords } from './health-words.ts';
import css from './stage-health.module.css';

/** The strip of stays as numbers. */
export function StayTable({ strip }: { readonly strip: StayStrip }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col" data-align="end">
            There now
          </th>
          <th scope="col" data-align="end">
            Finished
          </th>
          <th scope="col" data-align="end">
            Median time there
          </th>
          <th scope="col" data-align="end">
            Planned
          </th>
        </tr>
      </thead>
      <tbody>
        {strip.lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            <td data-align="end">{line.running}</td>
            <td data-align="end">{line.finished}</td>
            <td data-align="end">{daysWords(line.medianDays)}</td>
            <td data-align="end">{daysWords(line.plannedDays)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
