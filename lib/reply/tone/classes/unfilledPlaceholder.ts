import type { Draft } from '../draft';
import type { Mark } from '../finding';
import { foldWord } from '../words';

/** Signs of templates, none longer than a line: each begins with a sign of its own and has a bound. */
const TEMPLATE =
  /\{\{[^{}\n]{0,60}\}\}|\$?\{[^{}\n]{1,60}\}|%[\p{L}_]{2,40}%|\$[\p{L}_]{3,40}|<[\p{L}_ ]{2,40}>|\[[^[\]\n]{1,60}\]|\([^()\n]{1,40}\)|(?<![\p{L}\p{N}])[XХxх]{3,12}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:XX|ХХ|xx|хх)(?:[.:/-](?:XX|ХХ|xx|хх|20\d\d|XXXX|xxxx)){0,2}(?![\p{L}\p{N}])|_{3,40}|(?<![\p{L}\p{N}])(?:dd|DD|gg|GG|дд|ДД)[./-](?:mm|MM|мм|ММ)(?:[./-](?:yyyy|aaaa|гггг|yy|aa|гг|YYYY|AAAA|ГГГГ))?|(?<![\p{L}\p{N}])(?:TODO|TBD|undefined|null|NaN|lorem ipsum)(?![\p{L}\p{N}])|#{1,2}[\p{L}_]{3,30}#{1,2}|(?<![\p{L}\p{N}_])\p{Lu}{2,20}_[\p{Lu}_]{2,40}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}])(?:TBC|TBA)(?![\p{L}\p{N}])/gu;

const inner = (found: string): string => foldWord(found.replace(/[^\p{L}\p{N} ]+/gu, ' ').trim());

/** Round and square brackets are also used by people: then only the name of a hole counts. */
function isHole(found: string, holes: ReadonlySet<string>): boolean {
  if (!/^[([<]/.test(found)) return true;
  const words = inner(found);
  if (holes.has(words)) return true;
  return found.startsWith('[') && (/^\[[\p{Lu}\p{N}_ #№-]+\]$/u.test(found) || holes.has(words.split(' ')[0] ?? ''));
}

/** Holes of a template that nobody filled (R10). */
export function unfilledPlaceholder(draft: Draft): Mark[] {
  const holes = new Set(draft.data.holes.map(foldWord));
  return [...draft.text.matchAll(TEMPLATE)]
    .filter(({ 0: found }) => isHole(found, holes) && !draft.customer.includes(found))
    .map(({ 0: found, index }) => ({
      class: 'unfilledPlaceholder',
      start: index,
      end: index + found.length,
      better: draft.data.better.unfilledPlaceholder,
      strength: 'blunt',
    }));
}
