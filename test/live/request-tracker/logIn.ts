import type { Rig } from '../../harness/rig.ts';
import { until } from '../../harness/until.ts';

/** The people that the seed makes. */
const PASSWORDS = { 'agent.nora': 'agent-pass', 'lead.ida': 'lead-pass' };

/** Logs a seeded person in, on the login form or on any page that asks for it. */
export async function logIn(rig: Rig, who: keyof typeof PASSWORDS = 'agent.nora'): Promise<void> {
  await until('the login form', () =>
    rig.page.run<boolean>(`return Boolean(document.querySelector('input[name=user]'));`),
  );
  await rig.page.run(
    `document.querySelector('input[name=user]').value = args[0];
     document.querySelector('input[name=pass]').value = args[1];`,
    [who, PASSWORDS[who]],
  );
  await rig.page.click('input[type=submit]');
  await until('the agent’s own page', () =>
    rig.page.run<boolean>(
      `return document.body.id !== 'comp-NoAuth-Login' && !document.querySelector('input[name=pass]');`,
    ),
  );
}
