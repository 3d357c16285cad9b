import { useEffect, useState, type FormEvent } from 'react';
import { readIntroduction, type Introduction } from '@/lib/team/introduction';
import settings from '../settings/settings.module.css';
import { Button } from '../ui/Button';
import { SelectField, TextArea, TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { Fingerprint } from './Fingerprint';

const LEVELS = [1, 2, 3] as const;
const MONTHS = [3, 6, 12, 24] as const;

/** What a lead decides about a person's card. */
export interface CardIdea {
  person: Introduction;
  level: 1 | 2 | 3;
  months: number;
}

function Terms({ person, onIssue }: { person: Introduction; onIssue: (idea: CardIdea) => void }) {
  const { t } = useSpeech();
  const [name, setName] = useState(person.name);
  const [agentId, setAgentId] = useState(person.agentId);
  const [level, setLevel] = useState<CardIdea['level']>(1);
  const [months, setMonths] = useState<number>(12);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onIssue({ person: { ...person, name: name.trim(), agentId: agentId.trim() }, level, months });
  };
  return (
    <form className={settings.grid} onSubmit={submit}>
      <p>
        {t('desk.team.compare')} <Fingerprint of={person.key} testId="person-fingerprint" />
      </p>
      <TextField
        label={t('options.name')}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t('options.id')}
        value={agentId}
        maxLength={80}
        onChange={(event) => setAgentId(event.target.value)}
      />
      <SelectField
        label={t('options.level')}
        value={level}
        onChange={(event) => setLevel(LEVELS.find((each) => String(each) === event.target.value) ?? 1)}
        data-testid="card-level"
      >
        {LEVELS.map((each) => (
          <option key={each} value={each}>
            {t(`options.level${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('desk.team.validFor')}
        value={months}
        onChange={(event) => setMonths(Number(event.target.value))}
      >
        {MONTHS.map((each) => (
          <option key={each} value={each}>
            {t('desk.team.months', { count: each })}
          </option>
        ))}
      </SelectField>
      <div className={settings.row}>
        <Button type="submit" kind="main" disabled={name.trim() === ''} data-testid="issue-card">
          {t('desk.team.issue')}
        </Button>
      </div>
    </form>
  );
}

/** Makes a card from a person's introduction, and with it the file by which they join. */
export function NewCard({ onIssue }: { onIssue: (idea: CardIdea) => void }) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const [read, setRead] = useState<Awaited<ReturnType<typeof readIntroduction>> | undefined>();
  useEffect(() => {
    let isWanted = true;
    void readIntroduction(text).then((found) => isWanted && setRead(found));
    return () => {
      isWanted = false;
    };
  }, [text]);
  return (
    <>
      <TextArea
        label={t('desk.team.introduction')}
        hint={t('desk.team.introductionHint')}
        rows={4}
        value={text}
        fault={text.trim() !== '' && read && !read.ok ? t(`desk.team.refusal.${read.fault.reason}`) : undefined}
        onChange={(event) => setText(event.target.value)}
        data-testid="introduction"
      />
      {text !== '' && read?.ok && (
        <Terms
          key={read.value.key.x}
          person={read.value}
          onIssue={(idea) => {
            onIssue(idea);
            setText('');
          }}
        />
      )}
    </>
  );
}
