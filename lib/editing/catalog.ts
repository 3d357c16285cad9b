import type { Option } from '../policy/schema';
import { withValue } from './path';

/** A free id in the manner of the shipped ones ("G15"): above all that were ever used, for past grants name their option by it. */
export function freeId(taken: Iterable<string>): string {
  const figures = [...taken].map((id) => Number(/^G(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return `G${String(Math.max(0, ...figures) + 1).padStart(2, '0')}`;
}

/** A row to be filled: a gift without a name, a value or a text. */
export const blankOption = (id: string): Option => ({
  id,
  kinds: ['gift'],
  value: { by: 'fixed', face: {}, cost: {} },
  when: [],
  repairs: [],
  goals: [],
  speed: 'later',
  minLevel: 1,
  limits: { perCase: 1 },
  label: {},
  text: {},
});

/** The same option under another id; a copy of a retired one is not retired. */
export const duplicate = (option: Option, id: string): Option => withValue({ ...option, id }, 'retiredOn', undefined);

/** The catalog with an option put before another one; at the end when that is not given. */
export function withMoved(catalog: readonly Option[], id: string, before: string | undefined): Option[] {
  const moved = catalog.filter((option) => option.id === id);
  const others = catalog.filter((option) => option.id !== id);
  const place = others.findIndex((option) => option.id === before);
  return others.toSpliced(place < 0 ? others.length : place, 0, ...moved);
}
