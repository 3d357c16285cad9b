import { useState } from 'react';
import type { Chip, ChipName, ChipValue } from '@/lib/advice/facts';
import type { TicketFacts } from '@/lib/facts/suggest';
import type { CustomerType } from '@/lib/kernel/enums';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import { FactChip } from './FactChip';
import { FoundChips } from './FoundChips';
import styles from './Facts.module.css';
import { Talk } from './Talk';

interface Props {
  chips: readonly Chip[];
  /** Facts that rules ask for, most wanted first. */
  wanted: readonly string[];
  found: TicketFacts;
  currency: string;
  heat: 0 | 1 | 2 | 3 | undefined;
  customerType: CustomerType | undefined;
  onConfirm: (chip: Chip) => void;
  onConfirmAll: () => void;
  onSet: (chip: Chip, value: ChipValue | undefined) => void;
  onCopy: (text: string) => void;
  onTalk: (change: { heat?: 0 | 1 | 2 | 3; customerType?: CustomerType }) => void;
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

/** What the case is about: facts as chips with their evidence. */
export function Facts(props: Props) {
  const { chips, wanted, found, currency, onConfirm, onConfirmAll, onSet } = props;
  const { t } = useSpeech();
  const [isAll, setAll] = useState(false);
  const first = shownFirst(chips, wanted);
  const shown = isAll ? chips : first;
  const category = chips.find(({ name }) => name === 'category');
  const order = chips.find(({ name }) => name === 'order')?.value;
  const hasSuggestions = chips.some(({ status }) => status === 'suggested');
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
        {shown.map((chip) => (
          <FactChip key={chip.name} chip={chip} currency={currency} onConfirm={onConfirm} onSet={onSet} />
        ))}
        {category?.status === 'suggested' &&
          found.otherCategories.map((value) => (
            <button key={value} type="button" className={styles.other} onClick={() => onSet(category, value)}>
              {t('fact.orIsIt', { value: t(`category.${value}`) })}
            </button>
          ))}
        <Talk heat={props.heat} customerType={props.customerType} onTalk={props.onTalk} />
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
