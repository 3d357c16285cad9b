import { useState, type ReactNode } from 'react';
import { Card } from '../settings/Card';
import settings from '../settings/settings.module.css';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { NewPassphrase } from './Passphrase';

interface Props {
  isBusy: boolean;
  onRotate: (passphrase: string) => void;
  children?: ReactNode;
}

/** Gives the team another key. */
export function Rotate({ isBusy, onRotate, children }: Props) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [passphrase, setPassphrase] = useState<string | undefined>();
  return (
    <Card title={t('desk.team.rotate')}>
      <p className={settings.soft}>{t('desk.team.rotateHint')}</p>
      {!isOpen && (
        <div className={settings.row}>
          <Button onClick={() => setOpen(true)} data-testid="rotate">
            {t('desk.team.rotateStart')}
          </Button>
        </div>
      )}
      {isOpen && (
        <form
          className={settings.grid}
          onSubmit={(event) => {
            event.preventDefault();
            if (passphrase !== undefined) onRotate(passphrase);
            setOpen(false);
          }}
        >
          <NewPassphrase onChange={setPassphrase} />
          <div className={settings.row}>
            <Button type="submit" disabled={passphrase === undefined || isBusy} data-testid="rotate-now">
              {t('desk.team.rotateNow')}
            </Button>
            <Button kind="quiet" onClick={() => setOpen(false)}>
              {t('action.cancel')}
            </Button>
          </div>
        </form>
      )}
      {isBusy && <p role="status">{t('desk.team.working')}</p>}
      {children}
    </Card>
  );
}
