import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { blockText, findBlocks } from '@/lib/approval/block';
import { fingerprint } from '@/lib/approval/values';
import { signAnswer, type Answer } from '@/lib/approval/answer';
import { requestIn } from '@/lib/approval/request';
import { unverified } from '@/lib/signing/jws';
import { makeKey, thumbprint } from '@/lib/signing/keys';
import { issueCard } from '@/lib/team/card';
import { BROWSERS } from '../../e2e/browsers.ts';
import { until } from '../../harness/until.ts';
import { makeTeam, paste, saveNote, seat, type Person } from './people.ts';

const { url: base, numbers } = inject('requestTracker');
const display = (key: string): string => `${base}/Ticket/Display.html?id=${numbers[key]}`;
const DAY = 86_400_000;

/** The same answer with another sum in it: what somebody would do who wants more than was allowed. */
function widened(answer: string): string {
  const [head, , signature] = answer.split('.');
  const body = unverified(answer) as Answer;
  const more = { ...body, cost: { ...body.cost, minor: body.cost.minor * 10 }, face: body.cost };
  return [head, Buffer.from(JSON.stringify(more)).toString('base64url'), signature].join('.');
}

/** The same answer given by the lead of another team. */
async function foreign(answer: string): Promise<string> {
  const [team, lead] = [await makeKey(), await makeKey()];
  const now = Date.now();
  const card = await issueCard(
    { id: 'c1', key: lead.publicKey, name: 'Somebody', agentId: 's', level: 3, issuedAt: now, expiresAt: now + DAY },
    team,
  );
  return signAnswer({ ...(unverified(answer) as Answer), id: 'foreign', card }, lead);
}

/** The agent's answer to their own request. */
async function forged(request: string): Promise<string> {
  const asked = requestIn(request);
  if (!asked) throw new Error('no request');
  const me = await makeKey();
  const now = Date.now();
  const { option, cost, card, agent } = {
    ...asked,
    cost: asked.cost,
    card: asked.agent.card ?? '',
    agent: asked.agent,
  };
  return signAnswer(
    {
      kind: 'answer',
      id: 'forged',
      request: await fingerprint(request),
      case: asked.case,
      option: { id: option.id, label: option.label },
      cost,
      decision: 'approved',
      reason: '',
      for: await thumbprint(agent.key),
      answeredAt: now,
      expiresAt: now + DAY,
      card,
    },
    me,
  );
}

describe.each(BROWSERS)('a team and a decision from above, live, in %s', (browser) => {
  let lead: Person;
  let agent: Person;
  let request = '';
  let answer = '';

  beforeAll(async () => {
    lead = await seat(browser, base, 'lead.ida', 'Ida');
    agent = await seat(browser, base, 'agent.nora', 'Nora');
  });
  afterAll(async () => {
    await lead.close();
    await agent.close();
  });

  const verdict = (): Promise<string> => agent.hand.attribute('offer-G12', 'data-verdict');
  const onTicket = async (who: Person, key = `decide-${browser}`): Promise<void> => {
    await who.rig.goTo(display(key));
    await who.hand.sees(browser === 'chromium' ? 'Gwen Ashdown' : 'Tomas Reid');
  };

  it('begins with a lead who makes a team and publishes, and an agent who joins by the lead’s file', async () => {
    await makeTeam(lead, agent);
    expect(await lead.rig.saved(/\.age$/)).toContain('-----BEGIN AGE ENCRYPTED FILE-----');
    await agent.desk.says('policy-in-use', 'version 2');
    expect(await agent.desk.text('own-level')).toContain('1');
  });

  it('takes over what the team publishes, and refuses what is older, altered or unsigned', async () => {
    const second = await lead.rig.saved(/-policy-2\.jws$/);
    await lead.at('authority');
    await lead.desk.typeInto('At most percent of the order', '60');
    await lead.desk.press('publish');
    await lead.desk.press('publish-confirm');
    const third = await lead.rig.saved(/-policy-3\.jws$/);
    await agent.desk.give('policy-file', third, 'policy.jws');
    await agent.desk.says('policy-in-use', 'version 3');
    await agent.desk.give('policy-file', second, 'policy.jws');
    await agent.desk.says('policy-faults', 'version 3 is in use');
    await agent.desk.give('policy-file', `${third.slice(0, 200)}A${third.slice(201)}`, 'policy.jws');
    await agent.desk.says('policy-faults', 'altered');
    expect(await agent.desk.text('policy-in-use')).toContain('version 3');
  });

  it('asks above the limit with one press, through an internal note', async () => {
    await onTicket(agent);
    await agent.hand.unfold('more-offers');
    await until('the option', async () => (await verdict()) === 'ask');
    await agent.hand.press('ask-G12');
    await until('the request', () => agent.hand.has('insert-note'));
    await agent.hand.press('insert-note');
    await agent.hand.says('noteInserted');
    await saveNote(agent);
    [{ jws: request = '' } = {}] = await agent.hand.rows<{ jws: string }>('requests');
    expect(requestIn(request)).toMatchObject({ option: { id: 'G12' }, level: 2 });
  });

  it('is found by the lead in the ticket, and approved', async () => {
    await onTicket(lead);
    await until('the request', () => lead.hand.has('request'), 20_000);
    await lead.hand.press('approve');
    await until('the answer', () => lead.hand.has('written-answer'));
    await lead.rig.panel.click('[data-testid="written-answer"] [data-testid="insert-note"]');
    await lead.hand.says('noteInserted');
  });

  it('is not opened by an answer that is forged, from another team, or widened', async () => {
    // The lead's answer stands in the form, not saved yet.
    answer = await until('the answer in the form', async () => {
      const text = await lead.rig.page.run<string>(
        `return document.querySelector('#cke_UpdateContent iframe.cke_wysiwyg_frame')?.contentDocument?.body.innerText ?? '';`,
      );
      return findBlocks(text).find(({ kind }) => kind === 'answer')?.jws;
    });
    await onTicket(agent);
    const refused = async (jws: string, reason: RegExp): Promise<void> => {
      await paste(agent, blockText('answer', jws, []));
      const code = await until('the refusal', () =>
        agent.rig.panel.run<string>(
          `return document.querySelector('[data-testid^="refused-"]')?.dataset.testid ?? '';`,
        ),
      );
      expect(code).toMatch(reason);
      await agent.rig.panel.click('[data-testid^="refused-"] button');
    };
    await refused(await forged(request), /foreign|altered|self|card/i);
    await refused(await foreign(answer), /card|foreign/i);
    await refused(widened(answer), /altered/);
    expect(await agent.hand.has('ask-G12')).toBe(false);
    expect(await verdict()).not.toBe('offer');
  });

  it('opens the option once the lead’s note is saved, and is used once', async () => {
    await saveNote(lead);
    await onTicket(agent);
    await agent.hand.unfold('more-offers');
    await until('the open option', async () => (await verdict()) === 'offer', 20_000);
    await agent.rig.panel.click('[data-testid="offer-G12"] button[aria-pressed="false"]');
    await agent.hand.press('insert');
    await agent.hand.says('inserted');
    await agent.rig.page.click('input[name=SubmitTicket]');
    await agent.hand.says('recorded');
    const grants = await agent.hand.rows<{ option: string; state: string; approval?: string }>('grants');
    const granted = grants.find(({ option }) => option === 'G12');
    expect(granted).toMatchObject({ state: 'given' });
    expect(granted?.approval).toBeTruthy();
  });

  it('can’t be used again, here or on another ticket', async () => {
    const said = (): Promise<string> =>
      until('a refusal', () =>
        agent.rig.panel.run<string>(
          `return document.querySelector('[data-testid^="refused-"]')?.dataset.testid ?? '';`,
        ),
      );
    await paste(agent, blockText('answer', answer, []));
    expect(await said()).toBe('refused-used');
    await onTicket(agent, `other-${browser}`);
    await agent.hand.unfold('more-offers');
    await paste(agent, blockText('answer', answer, []));
    expect(await said()).toMatch(/refused-(?:used|otherRequest|otherCase)/);
    expect(await verdict()).not.toBe('offer');
  });
});
