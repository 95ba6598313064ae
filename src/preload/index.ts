import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../shared/ipc/bridge.ts';
import type { Events } from '../shared/ipc/events.ts';

/** One channel to ask, one to be told. The event object of Electron never crosses. */
const bridge: Bridge = {
  request: (route, input) => ipcRenderer.invoke('desk:request', route, input),
  on: (event, listener) => {
    const hear = (_event: unknown, ...[name, payload]: unknown[]) => {
      if (name === event) listener(payload as Events[typeof event]);
    };
    ipcRenderer.on('desk:event', hear);
    return () => ipcRenderer.off('desk:event', hear);
  },
  dropFile: (file) => ipcRenderer.invoke('desk:drop-file', webUtils.getPathForFile(file as never)),
};

contextBridge.exposeInMainWorld('desk', Object.freeze(bridge));
