import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface LoopbackListener {
  readonly tcp: number;
  readonly udp: number;
  /** The vectors that were heard: the first word of the path of a request, or 'webrtc' for a datagram. */
  heard(): string[];
  close(): Promise<void>;
}

/** Listens on this computer alone, on one TCP and one UDP port, and remembers who got through. */
export async function listenOnLoopback(): Promise<LoopbackListener> {
  const heard = new Set<string>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      heard.add(/^[A-Z]+ \/(\w+)/.exec(bytes.toString('latin1'))?.[1] ?? 'a connection');
      socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const datagrams = createSocket('udp4');
  datagrams.on('message', () => void heard.add('webrtc'));
  datagrams.bind(0, '127.0.0.1');
  await once(datagrams, 'listening');
  return {
    tcp: (server.address() as AddressInfo).port,
    udp: datagrams.address().port,
    heard: () => [...heard].sort(),
    async close() {
      datagrams.close();
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}
