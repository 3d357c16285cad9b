import { useState } from 'react';
import { Card } from '../settings/Card';
import settings from '../settings/settings.module.css';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { FilePick } from './FilePick';
import { Refusal, type Refused } from './Refusal';

interface Props {
  fault: Refused | undefined;
  isBusy: boolean;
  onOpen: (file: string, passphrase: string) => void;
}

/** Opens the team's key on this machine, from its file. */
export function OpenKey({ fault, isBusy, onOpen }: Props) {
  const { t } = useSpeech();
  const [file, setFile] = useState('');
  const [passphrase, setPassphrase] = useState('');
  return (
    <Card title={t('desk.team.open')}>
      <p className={settings.soft}>{t('desk.team.openHint')}</p>
      <form
        className={settings.row}
        onSubmit={(event) => {
          event.preventDefault();
          onOpen(file, passphrase);
        }}
      >
        <FilePick label={t('desk.team.keyFile')} accept=".age,text/plain" testId="key-file" onText={setFile} />
        {file !== '' && (
          <>
            <TextField
              type="password"
              autoComplete="off"
              label={t('desk.team.passphrase')}
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
              data-testid="key-passphrase"
            />
            <Button type="submit" disabled={passphrase === '' || isBusy} data-testid="open-key">
              {isBusy ? t('desk.team.working') : t('desk.team.openNow')}
            </Button>
          </>
        )}
      </form>
      {fault && <Refusal fault={fault} title={t('desk.team.notOpened')} testId="key-fault" />}
    </Card>
  );
}
