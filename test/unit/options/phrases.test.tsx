import { afterEach, describe, expect, it } from 'vitest';
import { screen } from '@/entrypoints/options/screens/phrases';
import { writeReply } from '@/lib/desk/replying';
import { makeDesk } from '../../make/desk';
import { practiceTicket } from '../../make/open';
import { policy } from '../../make/policy';
import { faultOf, paint, press, shown, type, wipe } from '../../make/screen';
import { makeTeamDesk } from '../../make/teamDesk';

afterEach(wipe);

async function open() {
  const made = await makeTeamDesk();
  paint(<screen.Body desk={made.desk} />);
  return made;
}

describe('the phrases screen', () => {
  it('shows the shipped text until the team has its own, and goes back to it', async () => {
    const { draft } = await open();
    expect(shown('phrase-thanks.first')).toMatchObject({
      value: '',
      placeholder: 'Thank you for telling us about this.',
    });
    type('phrase-thanks.first', 'Thanks for your note.');
    expect(draft().phrases).toEqual({ en: { 'thanks.first': 'Thanks for your note.' } });
    type('phrase-thanks.first', '');
    expect(draft().phrases).toEqual({});
  });

  it('edits each language by itself', async () => {
    const { draft } = await open();
    press('phrase-language-it');
    type('phrase-thanks.first', 'Grazie.');
    expect(draft().phrases).toEqual({ it: { 'thanks.first': 'Grazie.' } });
  });

  it('names a hole that is lost, and refuses one that nothing can fill', async () => {
    await open();
    type('phrase-promise.refund', 'The money is on its way.');
    expect(shown('lost-promise.refund')?.textContent).toContain('{{date}}');
    type('phrase-promise.refund', 'By {{date}}, {{name}}.');
    expect(shown('lost-promise.refund')).toBeNull();
    expect(faultOf('phrase-promise.refund')).toContain('{{name}}');
  });

  it('has wordings to avoid, each with a better one, and kinds that are switched off', async () => {
    const { draft } = await open();
    press('add-tone');
    expect(faultOf('tone-phrase-0')).toContain('must not be empty');
    type('tone-phrase-0', 'as you wish');
    type('tone-better-0', 'gladly');
    press('tone-shouting');
    expect(draft().tone).toEqual({
      off: ['shouting'],
      added: [{ class: 'arguing', language: 'en', phrase: 'as you wish', better: 'gladly' }],
    });
    press('tone-remove-0');
    press('tone-shouting');
    expect(draft().tone).toEqual({ off: [], added: [] });
  });
});

describe('the panel', () => {
  it('writes the reply in the words of the team', async () => {
    const { desk, show } = makeDesk();
    const phrases = { en: { 'thanks.again': 'Good that you write again.' } };
    desk.parts.policy = () => ({ ...policy, phrases });
    const { advice } = await show(practiceTicket('late'));
    await writeReply(desk, advice.recommended);
    expect(desk.open()?.composed.text).toContain('Good that you write again.');
  });
});
