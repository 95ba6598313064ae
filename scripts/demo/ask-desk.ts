import type { Desk } from '../../src/main/platform.ts';
import type { RouteName, RouteOutput, RouteRequest } from '../../src/shared/ipc/contract.ts';

export type Ask = <Name extends RouteName>(route: Name, input: RouteRequest<Name>) => Promise<RouteOutput<Name>>;

/** Asks as the window asks, through the same contract; a refusal ends the demonstration. */
export function askDesk(desk: Desk): Ask {
  return async (route, input) => {
    const reply = await desk.request(route, input, { trusted: true });
    if (!reply.ok) throw new Error(`${route} was refused: ${reply.error.message}`);
    return reply.data as RouteOutput<typeof route>;
  };
}
