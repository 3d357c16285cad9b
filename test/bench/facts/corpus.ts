import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOfText } from '@/lib/facts/command/command';
import { lexicons, signs } from '../../make/lexicons';

/** A text with what a person found in it, in the names of the label guide. */
export interface Labelled {
  id: string;
  lang: string;
  text: string;
  is_complaint: boolean;
  categories: string[];
  goals: string[];
  claimed: { amount: number; currency: string | null }[];
  order_ids: string[];
  /** Undefined where nobody labelled it. */
  heat: number | undefined;
  threatens: string[];
}

/** A sum as the tables write it: "49.90 EUR", "49.90 null" where no currency is said. */
export function sumOf(written: string): Labelled['claimed'][number] {
  const [amount, currency] = written.split(' ');
  return { amount: Number(amount), currency: currency === undefined || currency === 'null' ? null : currency };
}

/** A labelled text beside what the program found. */
export interface Pair {
  gold: Labelled;
  found: ReturnType<typeof factsOfText>;
}

const NOW = Date.parse('2026-11-26T10:00:00Z');

/** Where the texts are that are measured on and never shipped: beside the repository, unless the environment says otherwise. */
const FOLDER = process.env.AMENDS_CORPORA ?? '../shared/corpora';

/** The lines of a file of the corpora; undefined where it is not on this machine. */
export function linesOf<T>(file: string): T[] | undefined {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export const paired = (texts: readonly Labelled[]): Pair[] =>
  texts.map((gold) => ({
    gold,
    found: factsOfText({ id: gold.id, text: gold.text, lang: gold.lang }, { lexicons, signs, now: NOW }),
  }));

/** Half A was looked at while the words were written; half B never was. */
export const halfOf = ({ id }: Labelled): 'A' | 'B' =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'A' : 'B';

/** One of five parts that a text falls in, whatever the others are. */
export const foldOf = ({ id }: Labelled): number => (createHash('sha256').update(id).digest()[1] ?? 0) % 5;
