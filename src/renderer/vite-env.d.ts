/// <reference types="vite/client" />
import type { Bridge } from '../shared/ipc/bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload, or by the browser shell. */
    readonly desk: Bridge;
  }
}
