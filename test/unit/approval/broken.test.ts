import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/approval/answer';
import { judgeAnswer, judgeRequest } from '@/lib/approval/judge';
import type { Request } from '@/lib/approval/request';
import { DAY } from '@/lib/kernel/time';
import { signed, type SignedKind } from '@/lib/signing/jws';
import { answerTo, askedSide, makeTeam, requestOf, signAnswer, signRequest } from '../../make/approval';
import { eur, NOW } from '../../make/offerCase';

const { person, reads, revoked } = await makeTeam();
const anna = await person('Anna', 1);
const tom = await person('Tom', 2);
const leaver = await person('Leaver', 2);
const stranger = await (await makeTeam()).person('Tom', 3);
revoked.push(leaver.cardId);
const request = requestOf(anna);
const requestText = await signRequest(request, anna.key);
const answer = await answerTo(requestText, request, tom);
const answerText = await signAnswer(answer, tom.key);
const side = askedSide(requestText, reads());

const CODES = new Set(
  'notSigned tooLong wrongKind foreignKey altered malformed cardExpired cardRevoked cardForeign'.split(' '),
);
const ANSWER_CODES = new Set([
  ...CODES,
  ...'selfApproved notForMe otherCase otherRequest otherOption widened tooLow expired used outdated'.split(' '),
]);

let refused = 0;

/** Asks for each of so many broken texts; every one has to be refused with a known code. */
async function refuses<T>(many: fc.Arbitrary<T>, runs: number, judge: (each: T) => Promise<string>, codes = CODES) {
  await fc.assert(
    fc.asyncProperty(many, async (each) => {
      const reason = await judge(each);
      if (reason === 'skipped') return;
      expect(codes).toContain(reason);
      refused++;
    }),
    { numRuns: runs },
  );
}

const onRequest = async (text: string): Promise<string> => {
  const judged = await judgeRequest(text, reads());
  if (judged.ok) return 'accepted';
  if (judged.fault.reason === 'malformed') expect(judged.fault.places.length).toBeGreaterThan(0);
  return judged.fault.reason;
};
const onAnswer = async (text: string, change: Partial<typeof side> = {}): Promise<string> => {
  const judged = await judgeAnswer(text, { ...side, ...change });
  if (judged.ok) return 'accepted';
  if (judged.fault.reason === 'malformed') expect(judged.fault.places.length).toBeGreaterThan(0);
  return judged.fault.reason;
};

const LETTERS = Array.from('ABCXYZabcxyz0189-_.=+/ \u00a0é');
const flips = fc.array(fc.record({ at: fc.nat(5000), letter: fc.constantFrom(...LETTERS) }), {
  minLength: 1,
  maxLength: 3,
});
/** A signed text with some letters changed; undefined where nothing has changed but bits that mean nothing. */
function flipped(text: string, changes: readonly { at: number; letter: string }[]): string | undefined {
  const letters = Array.from(text);
  // The last letter of 64 bytes carries bits that mean nothing.
  for (const { at, letter } of changes) letters[at % (letters.length - 1)] = letter;
  const broken = letters.join('');
  return broken === text ? undefined : broken;
}

const nothing: unknown[] = [
  undefined,
  null,
  '',
  0,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER + 2,
  true,
  [],
  {},
  'x'.repeat(5000),
];
const junk = fc.oneof(fc.constantFrom(...nothing), fc.string(), fc.jsonValue());
const fieldsOf = (payload: object): fc.Arbitrary<string> => fc.constantFrom(...Object.keys(payload));

describe('at least ten thousand broken requests and answers', () => {
  it('with letters changed are refused, and none throws', { timeout: 60_000 }, async () => {
    const judged = async (
      text: string,
      on: (broken: string) => Promise<string>,
      list: typeof flips extends fc.Arbitrary<infer T> ? T : never,
    ) => {
      const broken = flipped(text, list);
      return broken === undefined ? 'skipped' : on(broken);
    };
    await refuses(flips, 2000, (list) => judged(requestText, onRequest, list));
    await refuses(flips, 2000, (list) => judged(answerText, onAnswer, list), ANSWER_CODES);
    expect(refused).toBeGreaterThan(0);
  });

  it(
    'with fields of another shape are refused, though the right key has signed them',
    { timeout: 60_000 },
    async () => {
      const misshaped = <T extends object>(payload: T) => fc.record({ field: fieldsOf(payload), value: junk });
      const broken = <T extends object>(payload: T, field: string, value: unknown): T | undefined => {
        const made = { ...payload, [field]: value };
        return JSON.stringify(made) === JSON.stringify(payload) ? undefined : made;
      };
      const free = new Set(['wants', 'proposal', 'entitlements', 'reasons', 'replaces']);
      await refuses(misshaped(request), 1500, async ({ field, value }) => {
        const made = broken<Request>(request, field, value);
        // Some junk is a right value of a field that may be anything or absent.
        if (!made || free.has(field) || isStillRight(field, value)) return 'skipped';
        return onRequest(await signRequest(made, anna.key));
      });
      await refuses(
        misshaped(answer),
        1500,
        async ({ field, value }) => {
          const made = broken<Answer>(answer, field, value);
          if (!made || field === 'reason' || field === 'id' || isStillRight(field, value)) return 'skipped';
          return onAnswer(await signAnswer(made, tom.key));
        },
        ANSWER_CODES,
      );
      expect(refused).toBeGreaterThan(0);
    },
  );

  it('that nobody has signed as what they are given for are refused', { timeout: 60_000 }, async () => {
    const kinds = fc.constantFrom<SignedKind>('policy', 'card', 'request', 'answer', 'succession');
    const any = fc.oneof(fc.constant<object>(answer), fc.constant<object>(request), fc.dictionary(fc.string(), junk));
    const signers = fc.constantFrom(anna, tom, stranger, leaver);
    await refuses(
      fc.record({ kind: kinds, payload: any, by: signers }),
      1500,
      async ({ kind, payload, by }) =>
        payload === answer && kind === 'answer' && by === tom
          ? 'skipped'
          : onAnswer(await signed(kind, payload, by.key)),
      ANSWER_CODES,
    );
    await refuses(fc.oneof(fc.string(), fc.base64String({ maxLength: 300 })), 500, onRequest);
    await refuses(
      fc.tuple(fc.string(), fc.base64String(), fc.string()).map((parts) => parts.join('.')),
      500,
      (text) => onAnswer(text),
      ANSWER_CODES,
    );
    expect(refused).toBeGreaterThan(0);
  });

  it('that reach further than they may are refused, whoever has signed them', { timeout: 60_000 }, async () => {
    const minor = fc.integer({ min: 10_001, max: 900_000 });
    await refuses(
      fc.record({ minor, by: fc.constantFrom(anna, tom, leaver, stranger), card: fc.constantFrom(anna, tom, leaver) }),
      1500,
      async ({ minor: more, by, card }) => {
        const wide: Answer = { ...answer, card: card.card, cost: eur(more), face: eur(more) };
        return onAnswer(await signAnswer(wide, by.key));
      },
      ANSWER_CODES,
    );
    const kind = fc.constantFrom('used', 'late', 'otherRequest', 'otherCase', 'notForMe', 'outdated', 'tooLow');
    await refuses(
      fc.record({ kind, id: fc.uuid(), late: fc.nat(300) }),
      1500,
      async ({ kind: how, id, late }) => {
        switch (how) {
          case 'used':
            return onAnswer(answerText, { used: new Set([request.id]) });
          case 'late':
            return onAnswer(answerText, { now: answer.expiresAt + late * DAY });
          case 'otherRequest':
            return onAnswer(answerText, { request: await signRequest(requestOf(anna, { id }), anna.key) });
          case 'otherCase':
            return onAnswer(await signAnswer({ ...answer, case: id }, tom.key));
          case 'notForMe':
            return onAnswer(await signAnswer({ ...answer, for: id.padEnd(43, 'x') }, tom.key));
          case 'outdated':
            return onAnswer(answerText, { answeredAt: answer.answeredAt + 1 + late });
          default:
            return onAnswer(answerText, { neededLevel: () => 3 });
        }
      },
      ANSWER_CODES,
    );
    expect(refused).toBeGreaterThan(0);
  });

  it('were that many, and are no reason to refuse the right ones', async () => {
    expect(refused).toBeGreaterThan(10_000);
    expect(await onRequest(requestText)).toBe('accepted');
    expect(await onAnswer(answerText)).toBe('accepted');
  });
});

/** Junk that happens to be right for a field. */
function isStillRight(field: string, value: unknown): boolean {
  const isMoment = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 8.64e15;
  if (['createdAt', 'dueAt', 'policy', 'answeredAt'].includes(field)) return isMoment;
  if (field === 'level') return value === 2 || value === 3;
  if (field === 'expiresAt') return isMoment && value > NOW + DAY;
  if (['face', 'category', 'goal', 'severity', 'country', 'claimed'].includes(field)) return value === undefined;
  if (['id', 'case', 'customer'].includes(field)) return typeof value === 'string' && /^[\w#-]{1,80}$/.test(value);
  return false;
}
