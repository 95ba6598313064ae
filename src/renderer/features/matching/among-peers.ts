import { createContext, useContext } from 'react';

/** Whether the cohort on the screen is one of peers, who have no sides. */
export const AmongPeers = createContext(false);

/** True below the matching of a cohort of peers: then nothing is called a mentor or a mentee. */
export const useAmongPeers = () => useContext(AmongPeers);
