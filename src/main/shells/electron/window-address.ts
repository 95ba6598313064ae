/** The scheme and host the window's files are served under. */
export const windowScheme = 'app';
export const windowHost = 'bundle';

/** The address of the window; in development the bundler's own server, which is never used once packaged. */
export interface WindowAddress {
  readonly start: string;
  /** True when the window comes from the bundler's server. */
  readonly development: boolean;
}

export function windowAddress(packaged: boolean, developmentServer: string | undefined): WindowAddress {
  return packaged || developmentServer === undefined
    ? { start: `${windowScheme}://${windowHost}/`, development: false }
    : { start: new URL('/', developmentServer).href, development: true };
}

/**
 * Whether an address belongs to the window. Protocol and host are compared, because the origin of a scheme of our own
 * reads 'null' in some places.
 */
export function isWindowAddress(address: string, window: WindowAddress): boolean {
  try {
    const [asked, own] = [new URL(address), new URL(window.start)];
    return asked.protocol === own.protocol && asked.host === own.host;
  } catch {
    return false;
  }
}
