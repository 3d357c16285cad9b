import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/approval/answer';
import { judgeAnswer, judgeRequest, readAnswer } from '@/lib/approval/judge';
import { DAY, HOUR } from '@/lib/kernel/time';
import { answerTo, askedSide, makeTeam, requestOf, signAnswer, signRequest } from '../../make/approval';
import { eur, NOW } from '../../make/offerCase';

const { person, reads, revoked } = await makeTeam();
const elsewhere = await makeTeam();
const anna = await person('Anna', 1);
const tom = await person('Tom', 2);
const maria = await person('Maria', 3);
const stranger = await elsewhere.person('Tom', 3);
const request = requestOf(anna);
const jws = await signRequest(request, anna.key);
const side = askedSide(jws, reads());

const answered = async (change: Partial<Answer> = {}, by = tom): Promise<string> =>
  signAnswer(await answerTo(jws, request, by, change), by.key);
const reason = async (answer: string | Promise<string>, change: Partial<typeof side> = {}): Promise<string> => {
  const judged = await judgeAnswer(await answer, { ...side, ...change });
  return judged.ok ? 'accepted' : judged.fault.reason;
};

describe('a request', () => {
  it('is taken up with who asks, as the team knows them', async () => {
    const judged = await judgeRequest(jws, reads());
    expect(judged.ok && judged.value.request).toEqual(request);
    expect(judged.ok && judged.value.agent).toMatchObject({ name: 'Anna', level: 1 });
  });

  it('without a card is taken up with a name that is only claimed', async () => {
    const { card: _card, ...agent } = request.agent;
    const judged = await judgeRequest(await signRequest(requestOf(anna, { agent }), anna.key), reads());
    expect(judged.ok && judged.value.agent).toBeUndefined();
    expect(judged.ok && judged.value.request.agent.name).toBe('Anna');
  });

  it('is refused when another key has signed it, or its card is of somebody else', async () => {
    const forged = await judgeRequest(await signRequest(request, tom.key), reads());
    const borrowed = requestOf(anna, { agent: { ...request.agent, card: tom.card } });
    const lent = await judgeRequest(await signRequest(borrowed, anna.key), reads());
    expect([forged.ok || forged.fault.reason, lent.ok || lent.fault.reason]).toEqual(['foreignKey', 'cardForeign']);
  });

  it('is refused with the place that is out of shape', async () => {
    const wrong = { ...request, cost: { minor: -5, currency: 'EUR' } };
    const judged = await judgeRequest(await signRequest(wrong, anna.key), reads());
    expect(judged).toMatchObject({ ok: false, fault: { reason: 'malformed', places: [{ path: 'cost.minor' }] } });
  });

  it.each(['https://desk.example/a b', 'javascript:alert(1)', 'data:text/html,x', 'https://'])(
    'is refused with an address that is none: %s',
    async (url) => {
      const wrong = { ...request, ticket: { ...request.ticket, url } };
      expect((await judgeRequest(await signRequest(wrong, anna.key), reads())).ok).toBe(false);
    },
  );

  it.each(['A\u202eB', 'two\nlines', ' x'])('is refused with a name that may look like another: %j', async (name) => {
    const wrong = { ...request, agent: { ...request.agent, name } };
    expect((await judgeRequest(await signRequest(wrong, anna.key), reads())).ok).toBe(false);
  });
});

describe('an answer', () => {
  it('is accepted from whoever may decide it', async () => {
    expect(await reason(answered())).toBe('accepted');
    expect(await reason(answered({ cost: eur(9000), face: eur(9000) }))).toBe('accepted');
    expect(await reason(answered({ decision: 'refused', reason: 'Repair first.' }))).toBe('accepted');
    expect(await reason(answered({}, maria))).toBe('accepted');
  });

  it('may name another amount or option, as far as the approver’s level reaches', async () => {
    expect(await reason(answered({ decision: 'changed', cost: eur(15_000), face: eur(15_000) }))).toBe('accepted');
    expect(await reason(answered({ decision: 'changed', cost: eur(15_001), face: eur(15_001) }))).toBe('widened');
    expect(await reason(answered({ decision: 'changed', cost: eur(15_001) }, maria))).toBe('accepted');
    expect(await reason(answered({ decision: 'changed', option: { id: 'G05', label: 'Voucher' } }))).toBe('accepted');
    expect(await reason(answered({ decision: 'changed', option: { id: 'X', label: 'Car' } }))).toBe('otherOption');
  });

  it('is refused when it approves more than was asked', async () => {
    expect(await reason(answered({ cost: eur(10_001) }))).toBe('widened');
    expect(await reason(answered({ face: eur(10_001) }))).toBe('widened');
    expect(await reason(answered({ cost: { minor: 1, currency: 'KWD' }, face: undefined }, maria))).toBe('widened');
    expect(await reason(answered({ option: { id: 'G05', label: 'Voucher' } }))).toBe('otherOption');
  });

  it('is refused when its level does not reach, though the sums were smaller when it was asked', async () => {
    expect(await reason(answered(), { neededLevel: () => 3 })).toBe('tooLow');
    const peer = await person('Pia', 1);
    expect(await reason(answered({}, peer))).toBe('tooLow');
    expect(await reason(answered({ decision: 'refused', reason: 'No' }, peer))).toBe('tooLow');
  });

  it('is refused from whoever has asked, with whatever key or card', async () => {
    expect(await reason(answered({}, anna))).toBe('selfApproved');
    expect(await reason(answered({ card: tom.card }, { ...anna }))).toBe('selfApproved');
    const second = await person('Anna', 3);
    expect(await reason(answered({}, second))).toBe('selfApproved');
  });

  it('is refused when it is for another request, case or agent', async () => {
    expect(await reason(answered({ request: 'a'.repeat(64) }))).toBe('otherRequest');
    expect(await reason(answered({ case: 'case-2' }))).toBe('otherCase');
    expect(await reason(answered({ for: 'A'.repeat(43) }))).toBe('notForMe');
    const again = await signRequest({ ...request, cost: eur(9999), face: eur(9999) }, anna.key);
    expect(await reason(answered(), { request: again })).toBe('otherRequest');
  });

  it('works once, in its time, and not after a later one', async () => {
    expect(await reason(answered(), { used: new Set(['request-1']) })).toBe('used');
    expect(await reason(answered(), { now: NOW + 72 * HOUR })).toBe('expired');
    expect(await reason(answered(), { answeredAt: NOW + 2 * HOUR })).toBe('outdated');
  });

  it('is refused with a card that is foreign, expired or taken back', async () => {
    expect(await reason(answered({}, stranger))).toBe('cardForeign');
    const guest = await person('Guest', 2, { until: NOW + DAY });
    expect(await reason(answered({}, guest), { readCard: reads(NOW + DAY) })).toBe('cardExpired');
    const leaver = await person('Leaver', 2);
    const before = await answered({}, leaver);
    expect(await reason(before)).toBe('accepted');
    revoked.push(leaver.cardId);
    expect(await reason(before)).toBe('cardRevoked');
  });

  it('is refused when a stranger has signed it over a card of the team', async () => {
    expect(await reason(answered({ card: tom.card }, stranger))).toBe('foreignKey');
  });

  it('is refused without a reason for a refusal, and in any other shape', async () => {
    expect(await reason(answered({ decision: 'refused', reason: '' }))).toBe('malformed');
    expect(await reason(signAnswer({ ...(await answerTo(jws, request, tom)), more: 1 } as Answer, tom.key))).toBe(
      'malformed',
    );
  });

  it('is refused when it is something else', async () => {
    expect(await reason('')).toBe('notSigned');
    expect(await reason('x'.repeat(24_001))).toBe('tooLong');
    expect(await reason(jws)).toBe('wrongKind');
    expect(await reason(tom.card)).toBe('wrongKind');
  });

  it('can be read by others too, who see whose it is', async () => {
    const read = await readAnswer(await answered(), reads());
    expect(read.ok && read.value.by).toMatchObject({ name: 'Tom', level: 2 });
  });
});
