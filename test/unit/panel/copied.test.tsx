import { afterEach, describe, expect, it } from 'vitest';
import { copyReply, writeReply } from '@/lib/desk/replying';
import { practiceTicket } from '../../make/open';
import { panelAt } from '../../make/panel';
import { press, sees, shown, wipe } from '../../make/screen';

afterEach(wipe);

describe('a reply that was copied', () => {
  it('waits on the card until the agent says that it was sent', async () => {
    const { desk, db } = await panelAt(practiceTicket('price'));
    await writeReply(desk, desk.open()?.advice.recommended ?? []);
    await copyReply(desk);
    await sees(() => expect(shown('next')?.textContent).toContain('Copied, not sent yet'));
    press('was-sent');
    await sees(() => expect(shown('next')?.dataset.code).not.toBe('send'));
    expect(await db.grants.toArray()).toMatchObject([{ option: 'G09', state: 'given' }]);
  });
});
