import type { Reader } from './reader';

const files = import.meta.glob<Reader>('./readers/*.ts', { eager: true, import: 'reader' });

/** All readers, one a file in `readers/`. The bench and the tests may add their own. */
export const readers: readonly Reader[] = Object.values(files);
