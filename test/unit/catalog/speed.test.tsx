import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Option, Policy } from '@/lib/policy/schema';
import { cell, key, openCatalog, settle, typeInto, write } from '../../make/catalog';
import { policy } from '../../make/policy';
import { shown, wipe } from '../../make/screen';

const painted: string[] = [];

// Each row asks for the words of its conditions once whenever it is painted.
vi.mock('@/components/catalog/words', async (original) => {
  const words = await original<typeof import('@/components/catalog/words')>();
  return {
    ...words,
    whenText: (...given: Parameters<typeof words.whenText>) => {
      painted.push(given[0].id);
      return words.whenText(...given);
    },
  };
});

beforeEach(() => void painted.splice(0));
afterEach(wipe);

const many = (count: number): Policy => ({
  ...policy,
  catalog: Array.from({ length: count }, (_, index) => ({
    ...(policy.catalog[index % policy.catalog.length] as Option),
    id: `G${index + 1}`,
  })),
});

describe('a large catalog', () => {
  it('paints one row for what is typed and changed in it', async () => {
    openCatalog({ policy: many(60) });
    await settle();
    expect(new Set(painted).size).toBe(60);
    painted.splice(0);
    typeInto('G3', 'face', '12');
    write('12.5');
    key('Enter');
    await settle();
    expect(new Set(painted)).toEqual(new Set(['G3']));
  });

  it('paints no other row for a mistake, an undoing or an open editor', async () => {
    openCatalog({ policy: many(60) });
    typeInto('G3', 'cost', '-4');
    key('Enter');
    await settle();
    painted.splice(0);
    act(() => shown('catalog-undo')?.click());
    act(() => cell('G3', 'kinds').click());
    await settle();
    expect(new Set(painted)).toEqual(new Set(['G3']));
  });

  it('paints at first only the rows that can be seen', () => {
    const seen: (() => void)[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        told: (entries: { isIntersecting: boolean }[]) => void;
        constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
          this.told = told;
        }
        observe(): void {
          seen.push(() => this.told([{ isIntersecting: true }]));
        }
        disconnect(): void {}
      },
    );
    openCatalog({ policy: many(1000) });
    expect(new Set(painted).size).toBe(25);
    expect(shown('catalog-table')?.getAttribute('aria-rowcount')).toBe('1001');
    act(() => seen[0]?.());
    expect(new Set(painted).size).toBe(50);
    // A place far below is led to all the same.
    act(() => shown('catalog-add')?.click());
    expect((document.activeElement as HTMLElement).dataset.testid).toBe('catalog-cell-G1001-label');
  });
});
