import { createClassification, type RowPart } from './row-part.ts';

/** As many parts are added up in one walk along a row. */
const atOnce = 4;

/**
 * Adds the parts of a row up and writes what the sums count as points. Every part is looked up where it stands, in one walk:
 * writing down what was added so far costs more than the next look-up.
 */
export function createRowFiller(
  columns: number,
  pointsOf: Int16Array,
): (points: Int16Array, parts: readonly RowPart[]) => void {
  const itself = createClassification(columns, columns).map((_, column) => column);
  const nothing: RowPart = { amounts: new Int16Array(1), classes: createClassification(columns, columns) };
  const rest = new Int16Array(columns);
  const restPart: RowPart = { amounts: rest, classes: itself };
  return (points, parts) => {
    let few = parts;
    if (parts.length > atOnce) {
      rest.fill(0);
      for (const part of parts.slice(atOnce - 1)) addPart(rest, part);
      few = [...parts.slice(0, atOnce - 1), restPart];
    }
    const [a = nothing, b = nothing, c = nothing, d = nothing] = few;
    fill(points, pointsOf, a, b, c, d);
  };
}

// Functions of their own, so that each is compiled once for all rows.
function addPart(into: Int16Array, { amounts, classes }: RowPart): void {
  for (let column = 0; column < into.length; column++) into[column] = into[column]! + amounts[classes[column]!]!;
}

function fill(points: Int16Array, pointsOf: Int16Array, a: RowPart, b: RowPart, c: RowPart, d: RowPart): void {
  const [amountsA, classesA] = [a.amounts, a.classes];
  const [amountsB, classesB] = [b.amounts, b.classes];
  const [amountsC, classesC] = [c.amounts, c.classes];
  const [amountsD, classesD] = [d.amounts, d.classes];
  for (let column = 0; column < points.length; column++) {
    points[column] =
      pointsOf[
        amountsA[classesA[column]!]! +
          amountsB[classesB[column]!]! +
          amountsC[classesC[column]!]! +
          amountsD[classesD[column]!]!
      ]!;
  }
}
