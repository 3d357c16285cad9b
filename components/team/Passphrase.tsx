import { useState } from 'react';
import { TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';

/** Below this a passphrase can be guessed once the file is found. */
const SHORTEST = 12;

/** A new passphrase, written twice. Hands on undefined until both are the same and long enough. */
export function NewPassphrase({ onChange }: { onChange: (passphrase: string | undefined) => void }) {
  const { t } = useSpeech();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const set = (one: string, other: string): void => {
    setFirst(one);
    setSecond(other);
    onChange(one === other && one.length >= SHORTEST ? one : undefined);
  };
  const isOther = second !== '' && !first.startsWith(second) && first !== second;
  return (
    <>
      <TextField
        type="password"
        autoComplete="new-password"
        label={t('desk.team.passphrase')}
        hint={t('desk.team.passphraseHint')}
        value={first}
        fault={first !== '' && first.length < SHORTEST ? t('desk.team.tooShort', { count: SHORTEST }) : undefined}
        onChange={(event) => set(event.target.value, second)}
        data-testid="passphrase"
      />
      <TextField
        type="password"
        autoComplete="new-password"
        label={t('desk.team.passphraseAgain')}
        value={second}
        fault={isOther ? t('desk.team.notTheSame') : undefined}
        onChange={(event) => set(first, event.target.value)}
        data-testid="passphrase-again"
      />
    </>
  );
}
