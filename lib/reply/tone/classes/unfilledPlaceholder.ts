import type { Draft } from '../draft';
import type { Mark } from '../finding';
import { foldWord } from '../words';
import { CAPITALS } from './shouting';

/** Signs of templates, none longer than a line: each begins with a sign of its own and has a bound. */
const TEMPLATE =
  /\{\{[^{}\n]{0,60}\}\}|\$?\{[^{}\n]{1,60}\}|%[\p{L}_]{2,40}%|\$[\p{L}_]{3,40}|<[\p{L}_ ]{2,40}>|\[[^[\]\n]{1,60}\]|\([^()\n]{1,40}\)|(?<![\p{L}\p{N}])[XХxх]{3,12}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:XX|ХХ|xx|хх)(?:[.:/-](?:XX|ХХ|xx|хх|20\d\d|XXXX|xxxx)){0,2}(?![\p{L}\p{N}])|_{3,40}|(?<![\p{L}\p{N}])(?:dd|DD|gg|GG|дд|ДД)[./-](?:mm|MM|мм|ММ)(?:[./-](?:yyyy|aaaa|гггг|yy|aa|гг|YYYY|AAAA|ГГГГ))?|(?<![\p{L}\p{N}])(?:TODO|TBD|undefined|null|NaN|lorem ipsum)(?![\p{L}\p{N}])|#{1,2}[\p{L}_]{3,30}#{1,2}|#{3,20}|@(?:username|name|user)\b|(?<![\p{L}\p{N}_])\p{Lu}{2,20}_[\p{Lu}_]{2,40}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}])(?:TBC|TBA)(?![\p{L}\p{N}])/gu;

const inner = (found: string): string => foldWord(found.replace(/[^\p{L}\p{N} ]+/gu, ' ').trim());

/** What people put into square brackets themselves: figures, dots, a quotation's own signs. */
const OWN_BRACKETS = /^\[(?:[\p{N}\s.,…–-]*|sic)\]$/u;
const IN_CAPITALS = /^\[[\p{Lu}\p{N}_ .#№-]+\]$/u;

/** Angle brackets are always a template's; of the others those that name what is missing, and square ones around a single word or capitals. */
function isHole(found: string, holes: ReadonlySet<string>): boolean {
  if (!/^[([]/.test(found)) return true;
  const words = inner(found);
  const all = words.split(' ');
  if (holes.has(words)) return true;
  // "(phone 124)" is filled.
  if (found.startsWith('(')) return all.length === 2 && holes.has(all[0] ?? '') && !/^\p{N}+$/u.test(all[1] ?? '');
  if (OWN_BRACKETS.test(found)) return false;
  return !/\s/.test(found) || IN_CAPITALS.test(found) || holes.has(all[0] ?? '');
}

/** Two or three words in capitals that name what is missing are a template's too: `SIGNATURE HERE`. */
function isNamed(run: string, holes: ReadonlySet<string>, emphasis: ReadonlySet<string>): boolean {
  const words = inner(run).split(' ');
  if (words.length < 2 || words.length > 3) return false;
  return words.some((word) => holes.has(word)) && !words.some((word) => emphasis.has(word));
}

/** Holes of a template that nobody filled (R10). */
export function unfilledPlaceholder(draft: Draft): Mark[] {
  const holes = new Set(draft.data.holes.map(foldWord));
  const emphasis = new Set(draft.data.emphasis.map(foldWord));
  const signs = [...draft.text.matchAll(TEMPLATE)].filter(({ 0: found }) => isHole(found, holes));
  const capitals = [...draft.text.matchAll(CAPITALS)].filter(({ 0: run }) => isNamed(run, holes, emphasis));
  return [...signs, ...capitals]
    .filter(({ 0: found }) => !draft.customer.includes(found))
    .map(({ 0: found, index }) => ({
      class: 'unfilledPlaceholder',
      start: index,
      end: index + found.length,
      better: draft.data.better.unfilledPlaceholder,
      strength: 'blunt',
    }));
}
