import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TeamDesk } from '@/entrypoints/options/teamDesk';
import { writeItem } from '@/lib/platform/storage';
import type { Policy } from '@/lib/policy/schema';

/** A team desk on a machine where nothing is stored but what is given. */
export async function makeTeamDesk(stored: { policy?: unknown; draft?: unknown } = {}) {
  fakeBrowser.reset();
  await writeItem('settings', { agentName: 'Lena', level: 2 });
  if (stored.policy !== undefined) await writeItem('policy', stored.policy);
  if (stored.draft !== undefined) await writeItem('draft', stored.draft);
  const desk = await TeamDesk.open();
  const draft = (): Policy => desk.store.getState().draft.now;
  return { desk, draft };
}
