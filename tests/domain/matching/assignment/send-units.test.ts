import { expect, it } from 'vitest';
import { FlowState } from '../../../../src/shared/domain/matching/assignment/flow-state.ts';
import { sendUnits } from '../../../../src/shared/domain/matching/assignment/send-units.ts';

/** Two rows that would both gain by changing places, which no prices can account for, and a third that waits. */
function contradictory(): FlowState {
  const network = {
    rowCount: 3,
    columnCount: 2,
    groupCount: 0,
    supply: Int32Array.of(1, 1, 1),
    unservedRoom: Int32Array.of(1, 1, 1),
    unfilledRoom: new Int32Array(3),
    unservedCost: 100,
    unfilledCost: 10,
    places: Int32Array.of(1, 1),
    columnCost: new Float64Array(2),
    firm: new Int32Array(2),
    firmCost: new Float64Array(2),
    groupOf: Int32Array.of(-1, -1),
    groupPlaces: new Int32Array(0),
    groupCost: new Float64Array(0),
  };
  const arcs = {
    start: Int32Array.of(0, 2, 4, 5),
    row: Int32Array.of(0, 0, 1, 1, 2),
    column: Int32Array.of(0, 1, 0, 1, 0),
    points: new Int32Array(5),
    cost: Float64Array.of(5, 1, 1, 5, 0),
  };
  const state = new FlowState(network, arcs, new Float64Array(2));
  for (const arc of [0, 3]) state.use(arc);
  state.columnFlow.fill(1);
  state.excess[2] = 1;
  state.excess[5] = -1;
  return state;
}

it('ends with an error, and not never, where a flow contradicts its prices', () => {
  expect(() => sendUnits(contradictory())).toThrow('more steps than there are places');
});
