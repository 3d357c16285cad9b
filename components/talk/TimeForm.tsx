import { useState, type FormEvent } from 'react';
import { clashing } from '@/lib/history/pause';
import type { PromiseRow } from '@/lib/history/rows';
import { formatOf } from '@/lib/i18n/format';
import { HOUR } from '@/lib/kernel/time';
import type { Phrases } from '@/lib/reply/context';
import { commonTimes, fieldValue } from '../history/commonTimes';
import { Button } from '../ui/Button';
import { SelectField, TextField } from '../ui/Field';
import { Segments } from '../ui/Segments';
import { useSpeech } from '../ui/speech';
import { AGREED_CHANNELS, appointmentWords, isSameClock, roundedUp, WINDOWS } from './agreeing';
import type { AgreedChannel, Appointment, Window } from './agreeing';
import styles from './talk.module.css';

/** What is known beforehand of how the talk can go on. */
export interface TalkPlace {
  now: number;
  contact: string;
  channel: AgreedChannel;
  /** Zones in which the customer may be, the likeliest first, and ours. */
  zones: readonly string[];
  zone: string;
  /** The language in which the customer is spoken to, and those that we speak. */
  language: string;
  languages: readonly string[];
  phrases: Pick<Phrases, 'pause' | 'holes'>;
  /** Open promises of this machine, to whomever. */
  others: readonly PromiseRow[];
}

interface Props extends TalkPlace {
  title: string;
  onLanguage: (language: string) => void;
  onAgree: (agreed: Appointment & { words: string }) => void;
  onClose: () => void;
}

type Chosen = Pick<Props, 'now'> & {
  from: number;
  window: Window;
  onFrom: (at: number) => void;
  onWindow: (window: Window) => void;
};

/** From when, and how long the window is. */
function When({ now, from, window, onFrom, onWindow }: Chosen) {
  const { t } = useSpeech();
  const [times] = useState(() => commonTimes(now).map(({ key, at }) => ({ key, at: roundedUp(at) })));
  return (
    <>
      <div className={styles.row} role="group" aria-label={t('pause.from')}>
        {times.map(({ key, at }) => (
          <Button key={key} className={styles.small} aria-pressed={from === at} onClick={() => onFrom(at)}>
            {t(`promise.time.${key}`)}
          </Button>
        ))}
      </div>
      <TextField
        label={t('pause.from')}
        type="datetime-local"
        value={fieldValue(from)}
        min={fieldValue(now)}
        data-testid="pause-from"
        onChange={(event) => event.target.value && onFrom(new Date(event.target.value).getTime())}
      />
      <Segments
        label={t('pause.window')}
        choices={(Object.keys(WINDOWS) as Window[]).map((value) => ({ value, label: t(`pause.windows.${value}`) }))}
        value={window}
        onChange={onWindow}
      />
    </>
  );
}

/** The same moment on the customer's clock, where that shows another time; and who else was promised that hour. */
function Checks({
  from,
  due,
  zone,
  zones,
  others,
  theirs,
  onTheirs,
}: Pick<Props, 'zone' | 'zones' | 'others'> &
  Pick<Appointment, 'from' | 'due'> & { theirs: string; onTheirs: (zone: string) => void }) {
  const { t, format, language } = useSpeech();
  const clash = clashing(others, from, due);
  return (
    <>
      {zones.length > 1 && (
        <SelectField label={t('pause.zone')} value={theirs} onChange={(event) => onTheirs(event.target.value)}>
          {zones.map((each) => (
            <option key={each} value={each}>
              {each.replaceAll('_', ' ')}
            </option>
          ))}
        </SelectField>
      )}
      {!isSameClock(from, zone, theirs) && (
        <p className={styles.soft} data-testid="their-time">
          {t('pause.theirTime', {
            from: formatOf(language, theirs).moment(from),
            until: formatOf(language, theirs).time(due),
            zone: theirs.replaceAll('_', ' '),
          })}
        </p>
      )}
      {clash[0] && (
        <p className={styles.warn} role="status" data-testid="clash">
          {t('pause.clash', {
            count: clash.length,
            time: format.time(clash[0].from ?? clash[0].due),
            text: clash[0].text,
          })}
        </p>
      )}
    </>
  );
}

/** What is said or written to the customer, in a language that can be changed: a call tells of none by itself. */
function ToSay({
  words,
  language,
  languages,
  onLanguage,
}: Pick<Props, 'language' | 'languages' | 'onLanguage'> & { words: string }) {
  const { t, format } = useSpeech();
  return (
    <>
      <blockquote className={styles.say} lang={language} dir="auto" data-testid="pause-words">
        {words}
      </blockquote>
      <SelectField label={t('reply.language')} value={language} onChange={(event) => onLanguage(event.target.value)}>
        {languages.map((code) => (
          <option key={code} value={code}>
            {format.language(code)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

/** Agrees when and how the talk goes on: what to say, the window on both clocks, the channel and its number (R33). */
export function TimeForm(props: Props) {
  const { title, now, zone, zones, language, phrases, others, onAgree, onClose } = props;
  const { t } = useSpeech();
  const [from, setFrom] = useState(() => roundedUp(now + HOUR));
  const [window, setWindow] = useState<Window>('oneHour');
  const [channel, setChannel] = useState<AgreedChannel>(props.channel);
  const [contact, setContact] = useState(props.contact);
  const [theirs, setTheirs] = useState(zones[0] ?? zone);
  const appointment = { from, due: from + WINDOWS[window], channel, contact: contact.trim() };
  const words = appointmentWords(appointment, phrases, language, theirs);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAgree({ ...appointment, words });
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={title} data-testid="pause-form">
      <h2>{title}</h2>
      <ToSay {...props} words={words} />
      <When now={now} from={from} window={window} onFrom={setFrom} onWindow={setWindow} />
      <Checks {...appointment} zone={zone} zones={zones} others={others} theirs={theirs} onTheirs={setTheirs} />
      <div className={styles.row}>
        <SelectField
          label={t('pause.channel')}
          value={channel}
          onChange={(event) => setChannel(event.target.value as AgreedChannel)}
        >
          {AGREED_CHANNELS.map((each) => (
            <option key={each} value={each}>
              {t(`channel.${each}`)}
            </option>
          ))}
        </SelectField>
        {channel === 'phone' && (
          <TextField
            label={t('pause.number')}
            value={contact}
            maxLength={80}
            dir="ltr"
            onChange={(event) => setContact(event.target.value)}
          />
        )}
      </div>
      <div className={styles.row}>
        <Button kind="main" type="submit" data-testid="agree-pause">
          {t('promise.agree')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
