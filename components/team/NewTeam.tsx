import { useState, type FormEvent } from 'react';
import { Card } from '../settings/Card';
import settings from '../settings/settings.module.css';
import { Button } from '../ui/Button';
import { SelectField, TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { NewPassphrase } from './Passphrase';
import { Refusal, type Refused } from './Refusal';

/** What a lead says to make a team. */
export interface TeamIdea {
  teamName: string;
  name: string;
  level: 2 | 3;
  passphrase: string;
}

interface Props {
  /** The lead's own name, as far as it is known. */
  name: string;
  /** True where there is a team whose key is lost: then it is folded until asked for. */
  isAnew: boolean;
  isBusy: boolean;
  fault: Refused | undefined;
  onMake: (idea: TeamIdea) => void;
}

function TeamForm({ name, isBusy, onMake }: Pick<Props, 'name' | 'isBusy' | 'onMake'>) {
  const { t } = useSpeech();
  const [teamName, setTeamName] = useState('');
  const [lead, setLead] = useState(name);
  const [level, setLevel] = useState<2 | 3>(2);
  const [passphrase, setPassphrase] = useState<string | undefined>();
  const isWhole = teamName.trim() !== '' && lead.trim() !== '' && passphrase !== undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase !== undefined && isWhole)
      onMake({ teamName: teamName.trim(), name: lead.trim(), level, passphrase });
  };
  return (
    <form className={settings.grid} onSubmit={submit}>
      <TextField
        label={t('desk.team.teamName')}
        value={teamName}
        maxLength={80}
        onChange={(event) => setTeamName(event.target.value)}
        data-testid="team-name"
      />
      <TextField
        label={t('desk.team.leadName')}
        value={lead}
        maxLength={80}
        onChange={(event) => setLead(event.target.value)}
        data-testid="lead-name"
      />
      <SelectField
        label={t('options.level')}
        value={level}
        onChange={(event) => setLevel(event.target.value === '3' ? 3 : 2)}
        data-testid="lead-level"
      >
        <option value={2}>{t('options.level2')}</option>
        <option value={3}>{t('options.level3')}</option>
      </SelectField>
      <NewPassphrase onChange={setPassphrase} />
      <div className={settings.row}>
        <Button type="submit" kind="main" disabled={!isWhole || isBusy} data-testid="make-team">
          {isBusy ? t('desk.team.working') : t('desk.team.makeNow')}
        </Button>
      </div>
    </form>
  );
}

/** Makes a team: its key goes to a file at once. */
export function NewTeam({ isAnew, fault, ...form }: Props) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(!isAnew);
  return (
    <Card title={isAnew ? t('desk.team.makeAnew') : t('desk.team.make')}>
      {isAnew && <p className={settings.soft}>{t('desk.team.makeAnewHint')}</p>}
      {isOpen && (
        <>
          <p className={settings.soft}>{t('desk.team.makeHint')}</p>
          <TeamForm {...form} />
        </>
      )}
      {!isOpen && (
        <div className={settings.row}>
          <Button onClick={() => setOpen(true)} data-testid="make-anew">
            {t('desk.team.makeAnew')}
          </Button>
        </div>
      )}
      {fault && <Refusal fault={fault} title={t('desk.team.notDone')} testId="make-fault" />}
    </Card>
  );
}
