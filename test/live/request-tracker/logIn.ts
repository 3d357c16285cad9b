import type { Rig } from '../../harness/rig.ts';
import { until } from '../../harness/until.ts';

/** Logs the seeded agent in, on the login form or on any page that asks for it. */
export async function logIn(rig: Rig): Promise<void> {
  await until('the login form', () =>
    rig.page.run<boolean>(`return Boolean(document.querySelector('input[name=user]'));`),
  );
  await rig.page.run(
    `document.querySelector('input[name=user]').value = 'agent.nora';
     document.querySelector('input[name=pass]').value = 'agent-pass';`,
  );
  await rig.page.click('input[type=submit]');
  await until('the agent’s own page', () =>
    rig.page.run<boolean>(
      `return document.body.id !== 'comp-NoAuth-Login' && !document.querySelector('input[name=pass]');`,
    ),
  );
}
