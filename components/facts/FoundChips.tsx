import type { TicketFacts } from '@/lib/facts/suggest';
import type { Evidence } from '@/lib/facts/suggestion';
import { Button } from '../ui/Button';
import { Popup } from '../ui/Popup';
import { useSpeech } from '../ui/speech';
import chip from './FactChip.module.css';
import form from './FactForm.module.css';

interface Item {
  kind: 'order' | 'sum' | 'email' | 'phone' | 'date';
  text: string;
  evidence: Evidence;
}

/** Everything else that was found in the words of the ticket: it can be looked at and copied, and decides nothing. */
export function FoundChips({
  found,
  shownOrder,
  onCopy,
}: {
  found: TicketFacts;
  shownOrder: string;
  onCopy: (text: string) => void;
}) {
  const { t, format } = useSpeech();
  const items: Item[] = [
    ...found.orders.map(({ value, evidence }) => ({ kind: 'order' as const, text: value, evidence })),
    ...found.sums.map(({ value, evidence }) => ({ kind: 'sum' as const, text: format.money(value), evidence })),
    ...found.emails.map(({ value, evidence }) => ({ kind: 'email' as const, text: value, evidence })),
    ...found.phones.map(({ value, evidence }) => ({ kind: 'phone' as const, text: value, evidence })),
    ...found.dates.map(({ value, evidence }) => ({ kind: 'date' as const, text: format.date(value), evidence })),
  ].filter(({ kind, text }) => kind !== 'order' || text !== shownOrder);
  return items.map(({ kind, text, evidence }) => (
    <Popup
      key={`${kind} ${text}`}
      label={t(`found.${kind}`)}
      button={(trigger) => (
        <button type="button" {...trigger} className={chip.chip} data-testid={`found-${kind}`}>
          <span className={chip.name}>{t(`found.${kind}`)}</span>
          <bdi dir={kind === 'phone' || kind === 'email' ? 'ltr' : undefined}>{text}</bdi>
        </button>
      )}
    >
      {(close) => (
        <>
          <p className={form.note} dir="auto">
            {t('fact.fromText', { quote: evidence.quote })}
          </p>
          <Button
            onClick={() => {
              onCopy(text);
              close();
            }}
          >
            {t('reply.copy')}
          </Button>
        </>
      )}
    </Popup>
  ));
}
