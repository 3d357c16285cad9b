import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Checklist } from '@/components/checklist/Checklist';
import { Notes } from '@/components/history/Notes';
import { progress } from '@/lib/checklist/progress';
import { addNote } from '@/lib/desk/caring';
import { speak } from '@/lib/i18n/i18n';
import { settingsFrom } from '@/lib/settings/settings';
import { caseView } from '../../make/caseView';
import { makeDesk } from '../../make/desk';
import { freshDb } from '../../make/history';
import { NOW } from '../../make/offerCase';
import { practiceTicket } from '../../make/open';
import { paint, shown, wipe } from '../../make/screen';

afterEach(wipe);

const nothing = (): void => undefined;
const russian = await speak('ru', 'UTC', 'panel');

describe('an agent who has told no name', () => {
  it('is recorded without one, and called so in the language of the screen', async () => {
    const { desk, show } = makeDesk(freshDb(), { settings: () => settingsFrom({}) });
    await show(practiceTicket('late'));
    desk.edit({ note: 'Called' });
    await addNote(desk);
    const notes = desk.open()?.record.notes ?? [];
    expect(notes).toMatchObject([{ by: '' }]);
    const acts = { onWrite: nothing, onAdd: nothing, onRemove: nothing };
    paint(<Notes notes={notes} draft="" hints={[]} {...acts} />, russian);
    expect(document.querySelector('li')?.textContent).toContain('сотрудник');
  });

  it('is called so beside a step that they have ticked', () => {
    const ticks = { 'LI-2': { state: 'done', at: NOW, by: '' } } as const;
    const of = progress(caseView({}), ticks, false);
    paint(<Checklist progress={of} isQuick={false} isExpert={false} dayOf={String} onTick={nothing} onAct={nothing} />);
    act(() => document.getElementById('stage-listen')?.click());
    expect(shown('item-LI-2')?.textContent).toContain('by an agent');
  });
});
