import * as v from 'valibot';
import { cleanLine } from '../kernel/text';
import { DAY } from '../kernel/time';

/** A moment as epoch milliseconds; the limit is that of `Date`. */
export const Moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));

/** A name as people see it: one line without marks that make one name look like another. */
export const Line = v.pipe(
  v.string(),
  v.maxLength(80),
  v.check((text) => cleanLine(text, 80) === text, 'line'),
);
export const Name = v.pipe(Line, v.minLength(1));

/** Levels of authority: agent, lead, management. */
export const Level = v.picklist([1, 2, 3]);

/** The id of a card, or the fingerprint of a key (RFC 7638: 43 letters). */
export const KeyOrCard = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** A signed text inside another one. Only its length is looked at here; it is read when it is needed. */
export const Signed = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));

/** Clocks of two machines may be this far apart; what is dated later comes from no clock. */
export const CLOCK_DRIFT = DAY;
