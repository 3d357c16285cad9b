import type { Advice } from '@/lib/advice/advise';
import { valueOf, type Chip, type ChipName } from '@/lib/advice/facts';
import { emptySides, SIDES, type Side } from '@/lib/checklist/sides';
import type { Speech } from '@/lib/i18n/i18n';
import { historyWords } from '../header/historyWords';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useSpeech } from '../ui/speech';
import { valueText } from '../facts/words';
import styles from './FourSides.module.css';

interface Props {
  advice: Pick<Advice, 'view' | 'chips' | 'line' | 'entitled' | 'meters' | 'checklist'>;
  /** What the team calls an entitlement. */
  labelOf: (id: string) => string;
  /** Risks that the customer's words announce. */
  threats: readonly string[];
  onTick: () => void;
}

const factWords = (chips: readonly Chip[], names: readonly ChipName[], speech: Speech): string[] =>
  names.flatMap((name) => {
    const value = valueOf(chips, name);
    return value === undefined ? [] : [`${speech.t(`fact.${name}`)}: ${valueText(name, value, speech)}`];
  });

const AT_MOST = 2;

/** What is known of each side, in a few words. */
function known({ advice, labelOf, threats }: Props, speech: Speech): Record<Side, string[]> {
  const { t, format } = speech;
  const { view, chips, line, entitled, meters } = advice;
  const { talk, facts, points } = view;
  const types = talk.all.filter((type) => type !== 'calm').map((type) => t(`customerType.${type}`));
  const [meter] = meters;
  const due = entitled.kind === 'known' ? entitled.list.slice(0, AT_MOST).map(({ rule }) => labelOf(rule.id)) : [];
  return {
    customer: [...(facts.goal ? [t(`goal.${facts.goal}`)] : []), ...types],
    facts: [
      ...factWords(chips, ['order', 'orderedOn', 'deliveredOn'], speech),
      ...(points.total > 0 ? [t('sides.points', { count: points.total })] : []),
    ],
    shop: [
      ...(due.length > 0 ? due : entitled.kind === 'known' ? [t('sides.nothingDue')] : []),
      ...(meter ? [t('sides.used', { used: format.money(meter.used), limit: format.money(meter.limit) })] : []),
    ],
    time: [...historyWords(line, speech), ...threats],
  };
}

/** The case from four sides (R5): one line each, and a warning where nothing is known. Folded until somebody wants to look. */
export function FourSides(props: Props) {
  const speech = useSpeech();
  const { t, format } = speech;
  const { view, checklist } = props.advice;
  const item = checklist.items.find(({ id }) => id === 'DE-3');
  if (!item) return null;
  const empty = emptySides(view);
  const words = known(props, speech);
  const isDone = item.state === 'done';
  return (
    <Section
      title={t('item.DE-3.label')}
      summary={t('checklist.progress', {
        done: format.number(SIDES.length - empty.length),
        total: format.number(SIDES.length),
      })}
      isFoldable
      startsOpen={false}
      testId="four-sides-fold"
    >
      <dl className={styles.sides} data-testid="four-sides">
        {SIDES.map((side) => (
          <div key={side} className={styles.side} data-empty={empty.includes(side)}>
            <dt>{t(`sides.${side}`)}</dt>
            <dd>
              {empty.includes(side) ? (
                <span className={styles.warn}>{t(`sides.empty.${side}`)}</span>
              ) : (
                <bdi>{words[side].join(' · ')}</bdi>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {!isDone && (
        <Button disabled={empty.length > 0} onClick={props.onTick} data-testid="four-sides-done">
          {t('sides.done')}
        </Button>
      )}
    </Section>
  );
}
