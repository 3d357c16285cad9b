/** A piece of a text: words, or a hole whose value is not known. */
export type Segment = { kind: 'text'; text: string } | { kind: 'hole'; name: string };

/** Values for the holes of a template; an absent or empty one leaves its hole visible (R10: never guess). */
export type Values = Readonly<Record<string, string | undefined>>;

/** Fills a template such as "by {{date}}". Values are text: braces in them are not read again. */
export function fill(template: string, values: Values): Segment[] {
  return template.split(/(\{\{\w+\}\})/).flatMap((part): Segment[] => {
    const name = /^\{\{(\w+)\}\}$/.exec(part)?.[1];
    if (name === undefined) return part === '' ? [] : [{ kind: 'text', text: part }];
    const value = values[name];
    return [value ? { kind: 'text', text: value } : { kind: 'hole', name }];
  });
}

/** Words as a segment. */
export const words = (text: string): Segment => ({ kind: 'text', text });

/** The segments as text; a hole shows as its name with a question mark in brackets, so that it can't be overlooked. */
export const toText = (segments: readonly Segment[], holeNames: Readonly<Record<string, string>>): string =>
  segments
    .map((segment) => (segment.kind === 'text' ? segment.text : `[${holeNames[segment.name] ?? segment.name}?]`))
    .join('');

/** A text cut at its visible holes, for showing them. */
export const holesIn = (text: string): { text: string; isHole: boolean }[] =>
  text
    .split(/(\[[^[\]\n]{1,60}\?\])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isHole: /^\[[^[\]\n]{1,60}\?\]$/.test(part) }));
