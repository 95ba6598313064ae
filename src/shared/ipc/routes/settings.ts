import { z } from 'zod';
import { route } from '../route.ts';
import { line, nothing } from '../schemas.ts';

export const settingsShape = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'standard', 'compact']),
  textSize: z.union([z.literal(90), z.literal(100), z.literal(115), z.literal(130), z.literal(150)]),
  singleKeys: z.boolean(),
  autoLockMinutes: z.int().min(1).max(120),
  /** What the coordinator signs messages with, and the address they write from; null while not said. */
  ownName: line(120).nullable(),
  ownAddress: z.email('This does not look like an e-mail address.').max(254).nullable(),
  /** Groups smaller than this are withheld from anything that leaves. */
  smallestGroup: z.union([z.literal(3), z.literal(5), z.literal(10)]),
  /** Whom to turn to where somebody may be in danger; empty until it is filled in. */
  safeguardingContact: z.string().trim().max(200, 'This is too long.'),
});

export const settingsRoutes = {
  'settings.get': route({ input: nothing, output: settingsShape }),
  'settings.update': route({ input: settingsShape.partial(), output: settingsShape }),
} as const;
