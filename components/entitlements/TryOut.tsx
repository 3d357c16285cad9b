import { useState } from 'react';
import { entitlements, type Entitlements } from '@/lib/entitlement/entitlements';
import { zonesOf } from '@/lib/entitlement/zones';
import type { CaseFacts } from '@/lib/kernel/case';
import { CASE_DATES, CATEGORIES, GOODS, SEVERITIES, type CaseDate } from '@/lib/kernel/enums';
import type { Fault } from '@/lib/policy/check';
import type { Policy } from '@/lib/policy/schema';
import { Entitled } from '../offers/Entitled';
import { SelectField, TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { Check } from './Check';
import { editZones, type Change } from './edits';
import styles from './Entitlements.module.css';
import { faultAt, hasFaultIn } from './faults';

interface Props {
  policy: Policy;
  faults: readonly Fault[];
  /** Epoch ms, and the zone of this machine. */
  now: number;
  zone: string;
  onChange: (change: Change) => void;
}

/** A country that no region names. */
const ELSEWHERE = 'ZZ';
const PARTS = ['entitlements', 'calendars', 'zones', 'regions'];

type Tried = Pick<CaseFacts, 'country' | 'category' | 'goods' | 'severity' | 'isUninformed' | CaseDate>;

interface FieldsProps {
  policy: Policy;
  tried: Tried;
  onTry: (change: Partial<Tried>) => void;
}

function Lists({ policy, tried, onTry }: FieldsProps) {
  const { t, format } = useSpeech();
  const countries = [...new Set(Object.values(policy.regions).flat())];
  const list = (name: 'category' | 'goods' | 'severity', values: readonly string[]) => (
    <SelectField
      label={t(`fact.${name}`)}
      value={tried[name] ?? ''}
      data-testid={`try-${name}`}
      onChange={(event) => onTry({ [name]: event.target.value || undefined })}
    >
      <option value="">{t('fact.notKnown')}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {t(`${name}.${value}`)}
        </option>
      ))}
    </SelectField>
  );
  return (
    <>
      <SelectField
        label={t('fact.country')}
        value={tried.country}
        data-testid="try-country"
        onChange={(event) => onTry({ country: event.target.value })}
      >
        {countries.map((code) => (
          <option key={code} value={code}>
            {format.country(code)}
          </option>
        ))}
        <option value={ELSEWHERE}>{t('desk.entitlements.everywhereElse')}</option>
      </SelectField>
      {list('category', CATEGORIES)}
      {list('goods', GOODS)}
      {list('severity', SEVERITIES)}
    </>
  );
}

function Days({ tried, onTry }: FieldsProps) {
  const { t } = useSpeech();
  return CASE_DATES.map((date) => (
    <TextField
      key={date}
      label={t(`fact.${date}`)}
      type="date"
      value={tried[date] ?? ''}
      data-testid={`try-${date}`}
      onChange={(event) => onTry({ [date]: event.target.value || undefined })}
    />
  ));
}

/** The time zones of the country that is tried: the customer's rights end in the latest, our duties in the earliest. */
function ZonesField({ policy, faults, zone, country, onChange }: Props & { country: string }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const zones = zonesOf(country, policy.zones, zone);
  const [typed, setTyped] = useState<string>();
  const bad = zones.map((_, at) => faultAt(faults, `zones.${country}[${at}]`, speech)).find(Boolean);
  const read = (text: string): string[] =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
  return (
    <TextField
      label={t('desk.entitlements.zones', { country: format.country(country) })}
      hint={t('desk.entitlements.zonesHint')}
      value={typed ?? zones.join(', ')}
      dir="ltr"
      fault={bad}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(editZones(country, read(event.target.value)));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

/** Tries the rules as they stand: a country, a matter and days, and what comes out of them. */
export function TryOut(props: Props) {
  const { policy, faults, now, zone } = props;
  const { t } = useSpeech();
  const [tried, setTried] = useState<Tried>({ country: 'DE', category: 'refundOrReturn', goods: 'ordinary' });
  const onTry = (change: Partial<Tried>): void => setTried({ ...tried, ...change });
  const facts: CaseFacts = { ...tried, isRepeat: false, hasBrokenPromise: false };
  // A document with mistakes can't be counted with.
  const isBroken = PARTS.some((part) => hasFaultIn(faults, part));
  const entitled: Entitlements | undefined = isBroken ? undefined : entitlements(policy, facts, now, zone);
  const { country } = tried;
  return (
    <section className={styles.part} aria-label={t('desk.entitlements.tryOut')}>
      <h2>{t('desk.entitlements.tryOut')}</h2>
      <div className={styles.grid}>
        <Lists policy={policy} tried={tried} onTry={onTry} />
        <Days policy={policy} tried={tried} onTry={onTry} />
      </div>
      <Check
        label={t('fact.isUninformed')}
        isOn={tried.isUninformed ?? false}
        onChange={(isUninformed) => onTry({ isUninformed })}
      />
      {country !== undefined && country !== ELSEWHERE && <ZonesField key={country} {...props} country={country} />}
      <div className={styles.result} data-testid="try-result" aria-live="polite">
        {entitled ? (
          <Entitled advice={{ entitled, facts }} policy={policy} chosen={[]} level={2} />
        ) : (
          <p>{t('desk.entitlements.mendFirst')}</p>
        )}
      </div>
    </section>
  );
}
