import type { Projection } from './projection';

type AnyProjection = Projection<object & { id?: string }>;

const files = import.meta.glob<Record<string, AnyProjection>>(['./*.ts', '!./index.ts', '!./projection.ts'], {
  eager: true,
});

/** All projections, one table a file. */
export const projections: readonly AnyProjection[] = Object.values(files).flatMap((file) => Object.values(file));
