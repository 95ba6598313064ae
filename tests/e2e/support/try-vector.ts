import type { Page } from '@playwright/test';

/** Ways in which a page could try to tell somebody something, and stay where it is. */
export const stayingVectors = ['fetch', 'image', 'socket', 'beacon', 'webrtc', 'prefetch', 'frame'] as const;
/** And ways in which it could leave to tell it. */
export const leavingVectors = ['form', 'navigation', 'window'] as const;
export const vectors = [...stayingVectors, ...leavingVectors];
export type Vector = (typeof vectors)[number];

/** Tries one way out of the page, towards a listener on this computer; whatever the page answers is of no interest. */
export async function tryVector(page: Page, vector: Vector, ports: { tcp: number; udp: number }): Promise<void> {
  await page
    .evaluate(attempt, { vector, address: `http://127.0.0.1:${ports.tcp}/${vector}`, udp: ports.udp })
    .catch(() => {
      // A navigation that succeeds takes this very call away; the listener tells whether it did.
    });
}

/** Runs inside the page. */
async function attempt({ vector, address, udp }: { vector: Vector; address: string; udp: number }): Promise<void> {
  const add = (tag: string, properties: object) => {
    const element = Object.assign(document.createElement(tag), properties);
    document.body.append(element);
    return element;
  };
  try {
    if (vector === 'fetch') await fetch(address, { mode: 'no-cors' });
    if (vector === 'image') add('img', { src: address, alt: '' });
    if (vector === 'socket') new WebSocket(address.replace('http', 'ws'));
    if (vector === 'beacon') navigator.sendBeacon(address, 'a name');
    if (vector === 'prefetch') document.head.append(add('link', { rel: 'prefetch', href: address }));
    if (vector === 'form') (add('form', { action: address, method: 'post' }) as HTMLFormElement).submit();
    if (vector === 'navigation') location.href = address;
    if (vector === 'window') window.open(address);
    if (vector === 'frame') add('iframe', { src: address });
    if (vector === 'webrtc') {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udp}` }] });
      connection.createDataChannel('way out');
      await connection.setLocalDescription(await connection.createOffer());
    }
  } catch {
    // Being refused is what is hoped for.
  }
}
