import type { ComponentType } from 'react';
import type { HistoryDb } from '@/lib/history/db';
import type { TeamDesk } from './teamDesk';

/** One screen of the team desk. Each is a file of its own in `screens/`, named by its id; its texts are in `desk/<id>.json` of each language. */
export interface Screen {
  id: string;
  /** Where it stands in the list, and in which group. */
  group: 'policy' | 'insight' | 'machine';
  place: number;
  /** How many things wait there. */
  count?: (db: HistoryDb) => Promise<number>;
  Body: ComponentType<{ desk: TeamDesk }>;
}

const files = import.meta.glob<{ screen: Screen }>('./screens/*.tsx', { eager: true });

/** All screens in the order of the list. */
export const screens: readonly Screen[] = Object.values(files)
  .map(({ screen }) => screen)
  .toSorted((a, b) => a.place - b.place);
