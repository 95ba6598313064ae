/**
 * Rows send their units over pair arcs (one unit each) to columns and from there to the sink, or straight to the sink:
 * first over `unfilled` (one wish fewer), last over `unserved` (nobody at all). Nothing ever needs to be infeasible:
 * every unit unplaced is a legal flow. Arcs whose use is already decided are left out of the network.
 */
export interface Network {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Arcs of row r are arcStart[r] up to, not including, arcStart[r + 1]. */
  readonly arcStart: Int32Array;
  readonly arcRow: Int32Array;
  readonly arcColumn: Int32Array;
  readonly arcPoints: Int32Array;
  readonly unservedRoom: Int32Array;
  readonly unfilledRoom: Int32Array;
  readonly places: Int32Array;
  /** 1 where the number of units a column takes is decided and must stay what it is. */
  readonly loadDecided: Uint8Array;
  /** Pairs decided by earlier goals: row, column, points. Locked pairs are not among them. */
  readonly decidedPairs: readonly DecidedPair[];
}

export interface DecidedPair {
  readonly row: number;
  readonly column: number;
  readonly points: number;
}

/** A legal flow through a network. The stages change it in place; it stays legal between them. */
export interface Flow {
  readonly used: Uint8Array;
  readonly unserved: Int32Array;
  readonly unfilled: Int32Array;
}

/** The flow that places nobody. */
export function emptyFlow(network: Network): Flow {
  return {
    used: new Uint8Array(network.arcColumn.length),
    unserved: network.unservedRoom.slice(),
    unfilled: network.unfilledRoom.slice(),
  };
}
