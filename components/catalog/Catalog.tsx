import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { GivenTimes } from '@/lib/history/timesGiven';
import { currenciesOf, isRetired } from '@/lib/policy/catalog';
import type { Policy } from '@/lib/policy/schema';
import { Ladder } from '../authority/Ladder';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { FrameContext, type CatalogActs, type CatalogFrame } from './acts';
import styles from './Catalog.module.css';
import { CatalogTable } from './CatalogTable';
import { countriesOf } from './countries';
import { EVERYTHING, isSought } from './filter';
import { Filters } from './Filters';
import { leadThere } from './lead';
import { hasCell, mistakesIn, rowsOf, type Mistake } from './rows';
import { useCatalogActs } from './useCatalogActs';
import { useFaults } from './useFaults';

interface Props {
  /** The document that is edited, and the one in use. */
  policy: Policy;
  published: Policy;
  usage: GivenTimes;
  /** Epoch ms, and the calendar date of it. */
  now: number;
  today: string;
  onEdit: (change: (policy: Policy) => Policy) => void;
  /** What stands above the table; it is told how many places want to be mended, and the way to the next of them. */
  head: (mistakes: number, toNext: () => void) => ReactNode;
}

/** What all rows have in common: the same object for as long as that does not change. */
function useFrameOf({ authority, shops, regions }: Policy, acts: CatalogActs, today: string) {
  const [chosen, setCurrency] = useState<string | undefined>();
  const currencies = useMemo(() => currenciesOf({ authority, shops }), [authority, shops]);
  const currency = currencies.find((each) => each === chosen) ?? currencies[0] ?? shops[0]?.currency ?? 'EUR';
  const countries = useMemo(() => countriesOf({ shops, regions }), [shops, regions]);
  const { levels } = authority;
  const frame = useMemo<CatalogFrame>(
    () => ({ acts, currency, currencies, levels, countries, today }),
    [acts, currency, currencies, levels, countries, today],
  );
  return { frame, setCurrency };
}

/** Which options are shown: what is sought, and the retired ones below when they are asked for. */
function useShown({ catalog }: Policy, today: string) {
  const [filter, setFilter] = useState(EVERYTHING);
  const [isUnfolded, setUnfolded] = useState(false);
  // What is typed into the search must not wait for the rows.
  const sought = useDeferredValue(filter);
  const found = useMemo(() => catalog.filter((option) => isSought(option, sought)), [catalog, sought]);
  const active = found.filter((option) => !isRetired(option, today));
  const retired = found.filter((option) => isRetired(option, today));
  const shown = isUnfolded ? [...active, ...retired] : active;
  const showAll = (): void => {
    setFilter(EVERYTHING);
    setUnfolded(true);
  };
  return { shown, retired: retired.length, filter, setFilter, isUnfolded, setUnfolded, showAll };
}

/** Leads to one place after the other, and begins again after the last. */
function useNext(mistakes: readonly Mistake[], leadTo: (mistake: Mistake) => void): () => void {
  const last = useRef(-1);
  return () => {
    last.current = (last.current + 1) % Math.max(1, mistakes.length);
    const mistake = mistakes[last.current];
    if (mistake) leadTo(mistake);
  };
}

/** The catalog as a table that a lead fills: what may be given, when, for how much, and by whom. */
export function Catalog({ policy, published, usage, now, today, onEdit, head }: Props) {
  const { t, language } = useSpeech();
  const { shown, retired, filter, setFilter, isUnfolded, setUnfolded, showAll } = useShown(policy, today);
  const publishedIds = useMemo(() => new Set(published.catalog.map(({ id }) => id)), [published]);
  const visible = shown.map(({ id }) => id);
  const { acts, openId, unread, target } = useCatalogActs({ edit: onEdit, taken: publishedIds, today });
  const { frame, setCurrency } = useFrameOf(policy, acts, today);
  const mistakes = mistakesIn(policy.catalog, useFaults(policy.catalog), unread);
  const root = useRef<HTMLDivElement>(null);
  const led = useRef(target);
  // A row that was hidden until now comes with a later painting than the wish to see it.
  useEffect(() => {
    if (target && led.current !== target && root.current && leadThere(root.current, target)) led.current = target;
  });
  const toNext = useNext(mistakes, ({ id, path }) => {
    if (!visible.includes(id)) showAll();
    (hasCell(path, language, frame.currency) ? acts.goTo : acts.open)(id, path);
  });
  const add = (): void => {
    setFilter(EVERYTHING);
    acts.add();
  };
  return (
    <FrameContext value={frame}>
      <div ref={root}>
        {head(mistakes.length, toNext)}
        <Ladder levels={frame.levels} currency={frame.currency} />
        <div className={styles.bar}>
          <Filters filter={filter} onFilter={setFilter} onCurrency={setCurrency} />
          <Button icon={<Plus size={15} aria-hidden />} onClick={add} data-testid="catalog-add">
            {t('desk.catalog.add')}
          </Button>
        </div>
        <CatalogTable
          rows={rowsOf(shown, { openId, unread, published: publishedIds, usage, now })}
          needed={target?.id}
        />
        {retired > 0 && (
          <Button
            kind="quiet"
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
            data-testid="catalog-retired"
          >
            {t('desk.catalog.retired', { count: retired })}
          </Button>
        )}
      </div>
    </FrameContext>
  );
}
