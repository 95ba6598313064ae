import { createContext, useContext } from 'react';
import { inShownOrder, type PairWithNames } from '../../../shared/domain/matching/peers/in-shown-order.ts';

/** Whether the cohort on the screen is one of peers, who have no sides. */
export const AmongPeers = createContext(false);

/** True below the matching of a cohort of peers: then nothing is called a mentor or a mentee. */
export const useAmongPeers = () => useContext(AmongPeers);

/** Names the two of a pair in the order in which they are shown: "Ada with Eva". */
export function useSayPair(): (pair: PairWithNames) => string {
  const arePeers = useAmongPeers();
  return (pair) =>
    inShownOrder(pair, arePeers)
      .map(({ name }) => name)
      .join(' with ');
}
