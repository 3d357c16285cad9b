import { Check, Minus } from 'lucide-react';
import type { ItemAct } from '@/lib/checklist/item';
import type { ItemState } from '@/lib/checklist/progress';
import type { Speech } from '@/lib/i18n/i18n';
import { authorName } from '../history/author';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './Checklist.module.css';
import { Skip } from './Skip';
import { itemHint, itemLabel } from './words';

export type Tick = (id: string, state: 'done' | 'open' | 'skipped', reason?: string) => void;

interface Props {
  item: ItemState;
  /** Kinds of customer and channel that the words are for. */
  wordings: readonly string[];
  /** Explanations are left out. */
  isFolded: boolean;
  /** The day until which a press promises something. */
  dayOf: (act: ItemAct) => string;
  onTick: Tick;
  onAct: (act: ItemAct) => void;
}

const LONGEST_QUOTE = 80;

const shortened = (quote: string): string =>
  quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1)}…` : quote;

/** Who or what says how far a step is. */
function evidence({ state, by, reason, proof }: ItemState, t: Speech['t']): string | undefined {
  if (state === 'skipped') return t('checklist.skipped', { reason: reason ? t(`skip.${reason}`) : '' });
  if (by !== undefined && state === 'done') return t('checklist.byHand', { name: authorName(by, t) });
  if (by !== undefined && proof) return t('checklist.reopened', { name: authorName(by, t) });
  return proof && state !== 'open'
    ? t(`proof.${proof.code}`, { count: proof.count ?? 0, name: authorName(proof.name ?? '', t) })
    : undefined;
}

/** Who or what says how far a step is, with the words it was told by: they may be of another script than the screen. */
function Evidence({ item }: { item: ItemState }) {
  const { t } = useSpeech();
  const why = evidence(item, t);
  if (why === undefined) return null;
  const quote = item.by === undefined ? item.proof?.quote : undefined;
  return (
    <span className={styles.evidence}>
      {' '}
      {why} {quote && <bdi>{t('evidence.quote', { quote: shortened(quote) })}</bdi>}
    </span>
  );
}

/** What has to be minded at a step, and what one press does about it. */
function Minds({ item, dayOf, onAct }: Pick<Props, 'item' | 'dayOf' | 'onAct'>) {
  const { t } = useSpeech();
  const { minds, acts } = item;
  if (minds.length + acts.length === 0) return null;
  const plain = minds.filter(({ quote }) => quote === undefined);
  const quoting = minds.filter(({ quote }) => quote !== undefined);
  const actOf = (quote: string): ItemAct | undefined =>
    acts.find((act) => act.code === 'recordPromise' && act.promise.quote === quote);
  const button = (act: ItemAct) => (
    <Button key={act.code} kind="quiet" className={styles.act} onClick={() => onAct(act)} data-testid={act.code}>
      {t(`checklist.${act.code}`, { date: dayOf(act) })}
    </Button>
  );
  return (
    <div className={styles.minds}>
      {plain.length > 0 && (
        <p className={styles.mind}>{plain.map(({ code, count = 0 }) => t(`mind.${code}`, { count })).join(' ')}</p>
      )}
      {quoting.map(({ code, quote = '' }) => {
        const act = actOf(quote);
        return (
          <p key={quote} className={styles.mind}>
            {t(`mind.${code}`, { quote: shortened(quote) })} {act && button(act)}
          </p>
        );
      })}
      {acts.filter(({ code }) => code === 'followUp').map(button)}
    </div>
  );
}

/** One step: ticked by hand, by the record, suggested, or left out with a reason. */
export function Item({ item, wordings, isFolded, dayOf, onTick, onAct }: Props) {
  const speech = useSpeech();
  const { id, state } = item;
  const label = itemLabel(item, speech, wordings);
  const hint = isFolded ? undefined : itemHint(item, speech, wordings);
  const isDone = state === 'done';
  return (
    <li className={styles.item} data-testid={`item-${id}`} data-state={state}>
      <div className={styles.line}>
        <label className={styles.label}>
          <input
            type="checkbox"
            className="visually-hidden"
            checked={isDone}
            onChange={() => onTick(id, isDone || state === 'skipped' ? 'open' : 'done')}
          />
          <span className={styles.box} data-state={state} aria-hidden>
            {isDone && <Check size={12} strokeWidth={3} />}
            {state === 'skipped' && <Minus size={12} strokeWidth={3} />}
          </span>
          <span>
            {label}
            <Evidence item={item} />
            {hint && <span className={styles.hint}>{hint}</span>}
          </span>
        </label>
        {!isDone && state !== 'skipped' && !item.isFixed && <Skip item={item} label={label} onTick={onTick} />}
      </div>
      <Minds item={item} dayOf={dayOf} onAct={onAct} />
    </li>
  );
}
