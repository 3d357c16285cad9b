import { useState } from 'react';
import type { Chip, ChipName, ChipValue } from '@/lib/advice/facts';
import type { TicketFacts } from '@/lib/facts/suggest';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import { FactChip } from './FactChip';
import { FoundChips } from './FoundChips';
import styles from './Facts.module.css';
import { Gap, GAP, type GapValues } from './Gap';
import { Language } from './Language';
import { Talk, type TalkProps } from './Talk';
import { Threats } from './Threats';
import { valueText } from './words';

interface Props extends Omit<TalkProps, 'heard' | 'isAll'> {
  chips: readonly Chip[];
  /** Facts that rules ask for, most wanted first. */
  wanted: readonly string[];
  found: TicketFacts;
  currency: string;
  /** The language of the reply as chosen by hand, and those that it can be in. */
  language: string | undefined;
  spoken: readonly string[];
  onConfirm: (chip: Chip) => void;
  onConfirmAll: () => void;
  onSet: (chip: Chip, value: ChipValue | undefined) => void;
  onGap: (values: GapValues) => void;
  onLanguage: (language: string) => void;
  onCopy: (text: string) => void;
}

const ALWAYS: readonly ChipName[] = ['category', 'goal'];
/** Facts that most cases do not have: asked for only behind "more". */
const SELDOM: readonly string[] = ['extraCost', 'tier', 'claimed'];
/** Known facts that need no place on the first screen. */
const BEHIND: readonly ChipName[] = [
  'channel',
  'orderTotal',
  'tier',
  'orderedOn',
  'promisedOn',
  'deliveredOn',
  'demandedOn',
];
const QUESTIONS_AT_ONCE = 3;

/** What is shown before "more": what is known, the two facts that always matter, and the few questions whose answers open most. */
function shownFirst(chips: readonly Chip[], wanted: readonly string[]): Chip[] {
  const isOpen = (name: string): boolean => chips.some((chip) => chip.name === name && chip.value === undefined);
  const asked = [...wanted, 'fault', 'severity']
    .filter((name) => isOpen(name) && !SELDOM.includes(name))
    .slice(0, QUESTIONS_AT_ONCE);
  return chips.filter(({ name, value }) =>
    value === undefined
      ? ALWAYS.includes(name) || asked.includes(name)
      : !BEHIND.includes(name) && !(name === 'goods' && value === 'ordinary'),
  );
}

/** What else the matter may be, a press each, while it is only guessed. */
function Others({ chip, onSet }: { chip: Chip | undefined; onSet: Props['onSet'] }) {
  const speech = useSpeech();
  if (chip?.status !== 'unsure') return null;
  return chip.others?.map(({ value }) => {
    const text = valueText(chip.name, value, speech);
    return (
      <button key={text} type="button" className={styles.other} onClick={() => onSet(chip, value)}>
        {speech.t('fact.orIsIt', { value: text })}
      </button>
    );
  });
}

/** What the case is about: facts as chips with their evidence. */
export function Facts(props: Props) {
  const { chips, found, texts, onConfirm, onConfirmAll, onSet } = props;
  const { t } = useSpeech();
  const [isAll, setAll] = useState(false);
  const first = shownFirst(chips, props.wanted);
  const shown = (isAll ? chips : first).filter(({ name }) => !GAP.includes(name));
  const hasGap = chips.some(({ name, value }) => GAP.includes(name) && value !== undefined);
  const order = chips.find(({ name }) => name === 'order')?.value;
  const hasSuggestions = chips.some(({ status }) => status === 'suggested');
  const toFact = (chip: Chip) => (
    <FactChip key={chip.name} chip={chip} texts={texts} currency={props.currency} onConfirm={onConfirm} onSet={onSet} />
  );
  return (
    <Section
      title={t('fact.title')}
      aside={
        hasSuggestions && (
          <Button kind="quiet" onClick={onConfirmAll} data-testid="confirm-all">
            {t('fact.confirmAll')}
          </Button>
        )
      }
    >
      <div className={styles.chips}>
        {shown.slice(0, 1).map(toFact)}
        <Others chip={shown[0]?.name === 'category' ? shown[0] : undefined} onSet={onSet} />
        {shown.slice(1).map(toFact)}
        <Threats threats={found.threats} texts={texts} />
        {(isAll || hasGap) && <Gap chips={chips} onSave={props.onGap} />}
        <Language language={found.language} chosen={props.language} spoken={props.spoken} onChoose={props.onLanguage} />
        <Talk {...props} heard={found.heat} isAll={isAll} />
        {isAll && (
          <FoundChips found={found} shownOrder={typeof order === 'string' ? order : ''} onCopy={props.onCopy} />
        )}
        {first.length < chips.length && (
          <button type="button" className={styles.other} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {t(isAll ? 'fact.less' : 'fact.more')}
          </button>
        )}
      </div>
    </Section>
  );
}
