import type { Reader } from './reader';

const files = import.meta.glob<Record<string, Reader>>('./readers/*.ts', { eager: true });

/** All readers, one a file in `readers/`. The bench and the tests may add their own. */
export const readers: readonly Reader[] = Object.values(files).flatMap((file) => Object.values(file));

/** The product's own name of a helpdesk; its id where no reader has it. */
export const nameOfHelpdesk = (id: string): string => readers.find((reader) => reader.id === id)?.name ?? id;
