import type { Page } from '@playwright/test';
import type { RouteName, RouteOutput, RouteRequest } from '../../../src/shared/ipc/contract.ts';

/** Asks as the window asks, for what would take long to click together. */
export async function askFromWindow<Name extends RouteName>(page: Page, route: Name, input: RouteRequest<Name>) {
  const reply = await page.evaluate(([name, asked]) => window.desk.request(name, asked), [route, input] as const);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data as RouteOutput<Name>;
}
