import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSpeech } from '@/components/ui/speech';
import { valueOf } from '@/lib/advice/facts';
import { anotherPerson, linkTicket, mergeCustomer, sameCustomer } from '@/lib/desk/caring';
import type { Desk } from '@/lib/desk/desk';
import type { OpenTicket } from '@/lib/desk/state';
import { sameMatter } from '@/lib/history/linking';
import type { CustomerRow } from '@/lib/history/rows';

/** A customer told apart from others: name and one sign. */
const nameOf = ({ names, emails, phones }: CustomerRow): string =>
  [names[0], emails[0] ?? phones[0]].filter(Boolean).join(', ');

/** The same order in an earlier case: perhaps the same matter, which then is one case with one sum. */
function SameMatter({ open, desk }: { open: OpenTicket; desk: Desk }) {
  const { t, format } = useSpeech();
  const { record, advice } = open;
  const order = valueOf(advice.chips, 'order');
  const found = sameMatter(
    record.cases,
    record.case?.id,
    typeof order === 'string' ? order : undefined,
    desk.parts.now(),
  );
  const [other] = record.isOtherRequester ? [] : found;
  if (!other) return null;
  return (
    <Notice
      kind="info"
      testId="same-matter"
      actions={
        <Button onClick={() => void linkTicket(desk, other)} data-testid="link-ticket">
          {t('who.link')}
        </Button>
      }
    >
      {t('who.sameMatter', { order: String(order), date: format.day(other.openedAt) })}
    </Notice>
  );
}

/** What deserves a look before anything is done: parts that could not be read, and doubts about who the customer is. */
export function Warnings({ open, desk }: { open: OpenTicket; desk: Desk }) {
  const { t } = useSpeech();
  const { ticket, record } = open;
  return (
    <>
      {record.isOtherRequester && record.customer && (
        <Notice
          kind="bad"
          testId="other-requester"
          title={t('who.otherRequester', { customer: nameOf(record.customer) })}
          actions={
            <>
              <Button onClick={() => void sameCustomer(desk)}>{t('who.same')}</Button>
              <Button onClick={() => void anotherPerson(desk)} data-testid="another-person">
                {t('who.another')}
              </Button>
            </>
          }
        >
          {t('who.otherRequesterHint')}
        </Notice>
      )}
      {record.candidates.slice(0, 3).map((candidate) => (
        <Notice
          key={candidate.id}
          kind="info"
          actions={
            <Button onClick={() => void mergeCustomer(desk, candidate)} data-testid="merge">
              {t('who.merge')}
            </Button>
          }
        >
          {t('who.maybe', { customer: nameOf(candidate) })}
        </Notice>
      ))}
      <SameMatter open={open} desk={desk} />
      {!open.isReading && ticket.missing.length > 0 && (
        <Notice kind="warn" testId="missing">
          {ticket.missing.map(({ part, reason, read, of }) => (
            <p key={`${part} ${reason} ${read}`}>
              {t(`missing.${reason}`, { part: t(`part.${part}`), read: read ?? 0, of: of ?? 0 })}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}
