import { useState, type FormEvent } from 'react';
import type { Team } from '@/lib/team/team';
import settings from '../settings/settings.module.css';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';

interface Props {
  url: string;
  lastCheck: Team['lastCheck'];
  isBusy: boolean;
  /** Keeps the address, asks for the permission to read it, and looks there. False when it can't be one. */
  onSet: (url: string) => boolean;
  onCheck: () => void;
}

/** When it was last looked for something newer, and what came of it. */
function LastCheck({ check: { at, source, outcome, detail = '' } }: { check: NonNullable<Team['lastCheck']> }) {
  const { t, has, format } = useSpeech();
  const key = has(`desk.team.checked.${outcome}`) ? `desk.team.checked.${outcome}` : `desk.team.refusal.${outcome}`;
  const values = { detail: format.digits(detail), schema: 0, version: 0, inUse: 0 };
  return (
    <p className={settings.soft} data-testid="last-check" data-outcome={outcome}>
      {t('desk.team.lastCheck', { moment: format.moment(at), source: t(`policy.from.${source}`) })} {t(key, values)}
    </p>
  );
}

/** Where newer versions are found, and whether one is there. */
export function Address({ url, lastCheck, isBusy, onSet, onCheck }: Props) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState(url);
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWrong(!onSet(typed.trim()));
  };
  return (
    <>
      <form className={settings.row} onSubmit={submit}>
        <TextField
          label={t('desk.team.address')}
          hint={t('desk.team.addressHint')}
          value={typed}
          dir="ltr"
          placeholder="https://shop.example/policy.jws"
          fault={isWrong ? t('status.noSuchSite') : undefined}
          onChange={(event) => setTyped(event.target.value)}
          data-testid="policy-url"
        />
        <Button type="submit" disabled={typed.trim() === url && url === ''} data-testid="policy-url-set">
          {t('desk.team.setAddress')}
        </Button>
        <Button onClick={onCheck} disabled={isBusy} data-testid="check-now">
          {t('desk.team.checkNow')}
        </Button>
      </form>
      {lastCheck && <LastCheck check={lastCheck} />}
    </>
  );
}
