import type { ReactNode } from 'react';
import type { Chip, ChipValue } from '@/lib/advice/facts';
import { Menu, type MenuChoice } from '../ui/Menu';
import { Popup } from '../ui/Popup';
import { useSpeech } from '../ui/speech';
import type { TriggerProps } from '../ui/trigger';
import { EvidenceNote, type Texts } from './EvidenceNote';
import styles from './FactChip.module.css';
import { FactForm } from './FactForm';
import { SuggestedChip } from './SuggestedChip';
import { evidenceText, kindOf, NOT_KNOWN, valueText } from './words';

interface Props {
  chip: Chip;
  texts: Texts;
  currency: string;
  onConfirm: (chip: Chip) => void;
  onSet: (chip: Chip, value: ChipValue | undefined) => void;
}

/** The values of a list, those first that the words speak for. */
function inOrder({ value, others = [] }: Chip, values: readonly string[]): readonly string[] {
  const likely = [value, ...others.map((other) => other.value)].filter((each) => typeof each === 'string');
  return [...new Set([...likely, ...values])].filter((each) => values.includes(each));
}

/** Opens where a fact comes from and its other values. */
function Editor({
  chip,
  texts,
  currency,
  onSet,
  button,
}: Omit<Props, 'onConfirm'> & { button: (props: TriggerProps) => ReactNode }) {
  const speech = useSpeech();
  const { t } = speech;
  const kind = kindOf(chip.name);
  const note = chip.source !== undefined && <EvidenceNote seen={chip} texts={texts} />;
  const label = t(`fact.${chip.name}`);
  if (kind.kind === 'list' || kind.kind === 'yes') {
    const values = kind.kind === 'list' ? inOrder(chip, kind.values) : ['yes'];
    const choices = values.map((id): MenuChoice => ({
      id,
      label: valueText(chip.name, kind.kind === 'yes' ? true : id, speech),
      isChosen: chip.value === id,
    }));
    const all = chip.status === 'missing' ? choices : [...choices, { id: NOT_KNOWN, label: t('fact.notKnown') }];
    const choose = (id: string): void => onSet(chip, id === NOT_KNOWN ? undefined : kind.kind === 'yes' ? true : id);
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

/** A fact that is not known, or that a person has confirmed: a press opens it. */
function Whole(props: Props & { look: string; children: ReactNode }) {
  const { chip, look, children } = props;
  return (
    <Editor
      {...props}
      button={(trigger) => (
        <button type="button" {...trigger} className={look} data-testid={`fact-${chip.name}`} data-status={chip.status}>
          {children}
        </button>
      )}
    />
  );
}

/**
 * One fact. Dashed: suggested, filled where it is sure enough to be built on; solid: confirmed; amber: a question. Its words and where they come from
 * are in the menu behind it.
 */
export function FactChip(props: Props) {
  const { chip, onConfirm } = props;
  const speech = useSpeech();
  const name = speech.t(`fact.${chip.name}`);
  if (chip.value === undefined) {
    return (
      <Whole {...props} look={`${styles.chip} ${styles.missing}`}>
        <span className={styles.name}>{name}</span>
        <span>{speech.t('fact.ask')}</span>
      </Whole>
    );
  }
  // The matter speaks for itself.
  const label = (
    <>
      <span className={chip.name === 'category' ? 'visually-hidden' : styles.name}>{name}</span>
      <bdi>{valueText(chip.name, chip.value, speech)}</bdi>
    </>
  );
  if (chip.status === 'confirmed') {
    return (
      <Whole {...props} look={`${styles.chip}`}>
        {label}
      </Whole>
    );
  }
  return (
    <SuggestedChip
      testId={`fact-${chip.name}`}
      name={name}
      label={label}
      isUnsure={chip.status === 'unsure'}
      title={evidenceText(chip, speech)}
      onConfirm={() => onConfirm(chip)}
      more={(arrow) => <Editor {...props} button={arrow} />}
    />
  );
}
