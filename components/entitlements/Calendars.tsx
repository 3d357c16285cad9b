import { useState, type FormEvent } from 'react';
import type { Fault } from '@/lib/policy/check';
import type { Calendar, Policy } from '@/lib/policy/schema';
import { Button } from '../ui/Button';
import { SelectField, TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { Check } from './Check';
import { editCalendar, type Change } from './edits';
import styles from './Entitlements.module.css';
import { faultAt } from './faults';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

interface EditorProps {
  calendar: Calendar;
  path: string;
  faults: readonly Fault[];
  onSet: (change: Partial<Calendar>) => void;
}

/** A day more without work. */
function AddHoliday({ calendar, onSet }: Pick<EditorProps, 'calendar' | 'onSet'>) {
  const { t } = useSpeech();
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const isReady = date !== '' && name.trim() !== '' && !calendar.holidays.some((each) => each.date === date);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const holidays = [...calendar.holidays, { date, name: name.trim() }];
    onSet({ holidays: holidays.toSorted((a, b) => a.date.localeCompare(b.date)) });
    setName('');
  };
  return (
    <form className={styles.row} onSubmit={add}>
      <TextField
        label={t('desk.entitlements.day')}
        type="date"
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <TextField
        label={t('desk.entitlements.dayName')}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={!isReady}>
        {t('desk.entitlements.addDay')}
      </Button>
    </form>
  );
}

function Holidays({ calendar, onSet }: EditorProps) {
  const { t, format } = useSpeech();
  return (
    <>
      <ul className={styles.days}>
        {calendar.holidays.map(({ date, name }) => (
          <li key={date}>
            <span>{format.date(date)}</span>
            <bdi>{name}</bdi>
            <Button
              kind="quiet"
              aria-label={t('desk.entitlements.removeNamed', { name: `${name}, ${format.date(date)}` })}
              onClick={() => onSet({ holidays: calendar.holidays.filter((each) => each.date !== date) })}
            >
              {t('desk.entitlements.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <AddHoliday calendar={calendar} onSet={onSet} />
    </>
  );
}

function Editor(props: EditorProps) {
  const { calendar, path, faults, onSet } = props;
  const speech = useSpeech();
  const { t } = speech;
  const toggle = (day: number, isOff: boolean): void =>
    onSet({
      weekend: isOff
        ? [...calendar.weekend, day].toSorted((a, b) => a - b)
        : calendar.weekend.filter((each) => each !== day),
    });
  return (
    <div className={styles.form}>
      <fieldset className={styles.clock}>
        <legend>{t('desk.entitlements.weekend')}</legend>
        <div className={styles.row}>
          {WEEK.map((day) => (
            <Check
              key={day}
              label={t(`desk.entitlements.weekday.${day}`)}
              isOn={calendar.weekend.includes(day)}
              onChange={(isOff) => toggle(day, isOff)}
            />
          ))}
        </div>
      </fieldset>
      <div className={styles.grid}>
        <TextField
          label={t('desk.entitlements.knownUntil')}
          hint={t('desk.entitlements.knownUntilHint')}
          type="date"
          value={calendar.knownUntil}
          fault={faultAt(faults, `${path}.knownUntil`, speech)}
          onChange={(event) => onSet({ knownUntil: event.target.value })}
        />
        <TextField
          label={t('desk.entitlements.source')}
          value={calendar.source}
          fault={faultAt(faults, `${path}.source`, speech)}
          onChange={(event) => onSet({ source: event.target.value })}
        />
        <TextField
          label={t('desk.entitlements.checkedOn')}
          type="date"
          value={calendar.checkedOn}
          fault={faultAt(faults, `${path}.checkedOn`, speech)}
          onChange={(event) => onSet({ checkedOn: event.target.value })}
        />
        <Check
          label={t('desk.entitlements.isVerified')}
          isOn={calendar.isVerified}
          onChange={(isVerified) => onSet({ isVerified })}
        />
      </div>
      <Holidays {...props} />
    </div>
  );
}

interface Props {
  policy: Policy;
  faults: readonly Fault[];
  onChange: (change: Change) => void;
}

/** The working days of countries: weekends and holidays, and until when they are entered. */
export function Calendars({ policy, faults, onChange }: Props) {
  const { t, format } = useSpeech();
  const [at, setAt] = useState(0);
  const calendar = policy.calendars[at];
  const nameOf = ({ countries }: Calendar): string =>
    countries.length > 0 ? format.list(countries.map(format.country)) : t('desk.entitlements.house');
  return (
    <section className={styles.part} aria-label={t('desk.entitlements.calendars')}>
      <h2>{t('desk.entitlements.calendars')}</h2>
      <SelectField
        label={t('desk.entitlements.calendar')}
        value={at}
        data-testid="calendar"
        onChange={(event) => setAt(Number(event.target.value))}
      >
        {policy.calendars.map((each, index) => (
          <option key={each.id} value={index}>
            {nameOf(each)}
          </option>
        ))}
      </SelectField>
      {calendar && (
        <Editor
          key={calendar.id}
          calendar={calendar}
          path={`calendars[${at}]`}
          faults={faults}
          onSet={(change) => onChange(editCalendar(at, change))}
        />
      )}
    </section>
  );
}
