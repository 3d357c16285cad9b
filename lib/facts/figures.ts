import { fractionDigits } from '../kernel/money';

/**
 * A figure as people write it, as a number of minor units: the last separator is the decimal one when as many digits follow it as
 * the currency has (or a single one); every other separator groups thousands. Undefined for a figure too large to count.
 */
export function parseFigure(figure: string, currency: string, times = 1): number | undefined {
  const digits = fractionDigits(currency);
  const clean = figure.replace(/[\s'٬\u00a0]/g, '').replace('٫', '.');
  const match = /^(.*)[.,](\d+)$/.exec(clean);
  // "1.25 million" has decimals whatever the currency has.
  const decimals = times > 1 ? 2 : Math.min(digits, 2);
  const isDecimal = match !== null && (match[2]?.length ?? 0) <= decimals;
  const whole = (isDecimal ? (match[1] ?? '') : clean).replace(/\D/g, '');
  const value = Number(isDecimal ? `${whole}.${match[2]}` : whole);
  const minor = Math.round(Number((value * times * 10 ** digits).toFixed(3)));
  return Number.isSafeInteger(minor) && whole.length <= 12 ? minor : undefined;
}
