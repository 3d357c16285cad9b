/** An amount of money: `minor` is an integer in the smallest unit of `currency` (an ISO 4217 code). */
export interface Money {
  minor: number;
  currency: string;
}

/** Amounts in minor units by currency code, as a policy states its limits. Nothing is ever converted between them. */
export type MoneyTable = Readonly<Record<string, number>>;

const WITHOUT_DECIMALS = 'BIF CLP DJF GNF IRR ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const WITH_THREE = 'BHD IQD JOD KWD LYD OMR TND';

const DIGITS = new Map([
  ...WITHOUT_DECIMALS.split(' ').map((code) => [code, 0] as const),
  ...WITH_THREE.split(' ').map((code) => [code, 3] as const),
]);

/**
 * How many decimals amounts of a currency have. A table of our own (ISO 4217; the Iranian rial without its unused
 * hundredths), because browsers disagree about the rial and stored amounts must not.
 */
export const fractionDigits = (currency: string): number => DIGITS.get(currency) ?? 2;

const isSafe = (minor: number): boolean => Number.isSafeInteger(minor);

/** Money from minor units. Throws on a fraction or an amount too large to count exactly: both are bugs. */
export function money(minor: number, currency: string): Money {
  if (!isSafe(minor)) throw new RangeError(`not a whole number of minor units: ${minor} ${currency}`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new TypeError(`${a.currency} and ${b.currency} do not mix`);
}

/** The sum of two amounts of one currency. */
export function add(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return money(a.minor + b.minor, a.currency);
}

/** `a` less `b`, never below zero. */
export function subtract(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return money(Math.max(0, a.minor - b.minor), a.currency);
}

/** The sum of amounts of one currency; zero for an empty list. */
export const total = (amounts: readonly Money[], currency: string): Money => amounts.reduce(add, money(0, currency));

/** `percent` of an amount in minor units, rounded down so that a share never exceeds what was allowed. */
export const percentOf = (amount: Money, percent: number): Money =>
  money(Math.floor((amount.minor * percent) / 100), amount.currency);

/** The smaller of two amounts of one currency. */
export function least(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return a.minor <= b.minor ? a : b;
}

/** The row of a table for a currency as money; undefined when the team has set none. */
export function fromTable(table: MoneyTable, currency: string): Money | undefined {
  const minor = table[currency];
  return minor === undefined ? undefined : money(minor, currency);
}
