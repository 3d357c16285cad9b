import { randomId } from '../kernel/id';

/** An id that nothing had before, not even what is gone by now: what is kept under the id of a removed step must not go to a new one. */
export const newId = (): string => randomId().slice(0, 8);
