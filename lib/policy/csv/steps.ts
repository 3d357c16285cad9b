import { fail, ok, type Result } from '../../kernel/result';
import type { Option } from '../parts/catalog';
import type { Cell, CellFault } from './cell';
import { readTable, writeTable } from './numbers';

type Step = Extract<Option['value'], { steps: unknown }>['steps'][number];

function writeStep({ level, percent, max }: Step): string {
  const bounds = [...(percent === undefined ? [] : [`${percent}%`]), ...(max ? [writeTable(max)] : [])];
  return bounds.length > 0 ? `${level}: ${bounds.join(' ')}` : String(level);
}

function readStep(text: string): Result<unknown, CellFault> {
  const [, level, share, amounts = ''] = /^\s*(\d+)\s*(?::\s*(?:([\d.,e+-]+)\s*%)?\s*(.*?))?\s*$/is.exec(text) ?? [];
  const percent = share === undefined ? undefined : Number(share.replace(',', '.'));
  if (level === undefined || Number.isNaN(percent))
    return fail({ reason: 'stepsFormat', received: text.trim(), expected: '1: 20% 25.00 EUR / 2: 30% 100.00 EUR / 3' });
  const max = amounts === '' ? undefined : readTable(amounts);
  if (max && !max.ok) return max;
  return ok({ level: Number(level), ...(percent !== undefined && { percent }), ...(max && { max: max.value }) });
}

/** Up to what each level may give, the levels parted by a slash: `1: 20% 25.00 EUR / 2: 30% 100.00 EUR|8000.00 RUB / 3`. */
export const stepsCell: Cell = {
  write: (value) => (value as Step[]).map(writeStep).join(' / '),
  read: (text) => {
    const read = text.split('/').map(readStep);
    const bad = read.find((each) => !each.ok);
    return bad && !bad.ok ? bad : ok(read.flatMap((each) => (each.ok ? [each.value] : [])));
  },
};
