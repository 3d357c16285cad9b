import type { ReactNode } from 'react';
import { ChevronDown } from 'lucide-react';
import type { Chip, ChipValue } from '@/lib/advice/facts';
import { Menu } from '../ui/Menu';
import { Popup } from '../ui/Popup';
import { useSpeech } from '../ui/speech';
import type { TriggerProps } from '../ui/trigger';
import styles from './FactChip.module.css';
import { FactForm } from './FactForm';
import { evidenceText, kindOf, valueText } from './words';

interface Props {
  chip: Chip;
  currency: string;
  onConfirm: (chip: Chip) => void;
  onSet: (chip: Chip, value: ChipValue | undefined) => void;
}

const NOTHING = '(nothing)';

/** The small arrow that opens the other values of a fact. */
function Editor({
  chip,
  currency,
  onSet,
  button,
}: Omit<Props, 'onConfirm'> & { button: (props: TriggerProps) => ReactNode }) {
  const speech = useSpeech();
  const { t, format } = speech;
  const kind = kindOf(chip.name);
  const note = evidenceText(chip, speech);
  const label = t(`fact.${chip.name}`);
  if (kind.kind === 'list' || kind.kind === 'yes') {
    const values = kind.kind === 'list' ? kind.values : ['yes'];
    const choices = values.map((value) => ({
      id: value,
      label:
        kind.kind === 'yes'
          ? t('fact.yes')
          : chip.name === 'country'
            ? format.country(value)
            : t(`${chip.name}.${value}`),
      isChosen: chip.value === value,
    }));
    const all = chip.status === 'missing' ? choices : [...choices, { id: NOTHING, label: t('fact.notKnown') }];
    const choose = (id: string): void => onSet(chip, id === NOTHING ? undefined : kind.kind === 'yes' ? true : id);
    return <Menu button={button} label={label} choices={all} note={note} onChoose={choose} />;
  }
  return (
    <Popup button={button} label={label}>
      {(close) => (
        <FactForm
          chip={chip}
          currency={currency}
          note={note}
          onSet={(value) => {
            onSet(chip, value);
            close();
          }}
        />
      )}
    </Popup>
  );
}

/** A question: the fact is not known. */
function Missing(props: Props & { name: string }) {
  const { t } = useSpeech();
  const { chip, name } = props;
  return (
    <Editor
      {...props}
      button={(trigger) => (
        <button
          type="button"
          {...trigger}
          className={`${styles.chip} ${styles.missing}`}
          data-testid={`fact-${chip.name}`}
        >
          <span className={styles.name}>{name}</span>
          <span>{t('fact.ask')}</span>
        </button>
      )}
    />
  );
}

/** A fact that a person has confirmed. */
function Confirmed(props: Props & { label: ReactNode }) {
  const { chip, label } = props;
  return (
    <Editor
      {...props}
      button={(trigger) => (
        <button
          type="button"
          {...trigger}
          className={styles.chip}
          data-testid={`fact-${chip.name}`}
          data-status="confirmed"
        >
          {label}
        </button>
      )}
    />
  );
}

/** A suggestion: one press confirms it, the arrow opens the other values. */
function Suggested(props: Props & { name: string; label: ReactNode }) {
  const speech = useSpeech();
  const { t } = speech;
  const { chip, name, label, onConfirm } = props;
  return (
    <span className={`${styles.chip} ${styles.suggested}`} data-testid={`fact-${chip.name}`} data-status="suggested">
      <button
        type="button"
        className={styles.confirm}
        onClick={() => onConfirm(chip)}
        title={evidenceText(chip, speech)}
      >
        {label}
        <span className="visually-hidden">{t('fact.pressToConfirm')}</span>
      </button>
      <Editor
        {...props}
        button={(trigger) => (
          <button type="button" {...trigger} className={styles.more} aria-label={t('fact.change', { name })}>
            <ChevronDown size={12} aria-hidden />
          </button>
        )}
      />
    </span>
  );
}

/**
 * One fact. Dashed: suggested; solid: confirmed; amber: a question. Its words and where they come from are in the menu behind it.
 */
export function FactChip(props: Props) {
  const { chip } = props;
  const speech = useSpeech();
  const name = speech.t(`fact.${chip.name}`);
  if (chip.value === undefined) return <Missing {...props} name={name} />;
  // The matter speaks for itself.
  const label = (
    <>
      <span className={chip.name === 'category' ? 'visually-hidden' : styles.name}>{name}</span>
      <bdi>{valueText(chip.name, chip.value, speech)}</bdi>
    </>
  );
  return chip.status === 'confirmed' ? (
    <Confirmed {...props} label={label} />
  ) : (
    <Suggested {...props} name={name} label={label} />
  );
}
