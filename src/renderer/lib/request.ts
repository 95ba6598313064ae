import { AppError } from '../../shared/ipc/app-error.ts';
import type { RouteName, RouteOutput, RouteRequest } from '../../shared/ipc/contract.ts';

/** Asks the main process; answers with what the route promises, or throws the AppError it refused with. */
export async function request<Name extends RouteName>(
  route: Name,
  input: RouteRequest<Name>,
): Promise<RouteOutput<Name>> {
  const reply = await window.desk.request(route, input);
  if (reply.ok) return reply.data as RouteOutput<Name>;
  const { code, message, data } = reply.error;
  throw new AppError(code, message, isFacts(data) ? data : undefined);
}

function isFacts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
