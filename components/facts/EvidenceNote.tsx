import type { Chip } from '@/lib/advice/facts';
import { marked } from '@/lib/facts/marked';
import type { Evidence } from '@/lib/facts/suggestion';
import { useSpeech } from '../ui/speech';
import styles from './EvidenceNote.module.css';

/** The texts that evidence stands in. */
export interface Texts {
  subject: string;
  messages: readonly { text: string }[];
}

type Seen = Partial<Omit<Evidence, 'source'>> & Pick<Chip, 'source' | 'because'>;

/** Where a quote stands: in the subject or in which message. */
function Place({ message, start }: Seen) {
  const { t, format } = useSpeech();
  if (start === undefined) return null;
  const place =
    message === undefined ? t('evidence.subject') : t('evidence.message', { number: format.number(message + 1) });
  return <span className={styles.place}>{place}</span>;
}

/** The words that a fact was taken from, with those that decided marked. */
function Quote({ seen, texts }: { seen: Seen; texts: Texts }) {
  const text = seen.message === undefined ? texts.subject : (texts.messages[seen.message]?.text ?? '');
  const [before, decided, after] = marked(seen, text);
  return (
    <>
      <q dir="auto" className={styles.quote}>
        {before}
        {decided && <mark>{decided}</mark>}
        {after}
      </q>
      <Place {...seen} />
    </>
  );
}

/** Where a fact comes from: why it is concluded, the quote or the field, the shop's default, what was learned, or a person. */
export function EvidenceNote({ seen, texts }: { seen: Seen; texts: Texts }) {
  const { t } = useSpeech();
  const { source, quote, label, because, taught } = seen;
  if (source === undefined) return null;
  const isField = source === 'field' || source === 'tag';
  return (
    <span className={styles.evidence} data-testid="evidence">
      {because && <span>{t(`factBecause.${because}`)}</span>}
      {isField && <span>{t('fact.fromField', { label: label ?? '', quote: quote ?? '' })}</span>}
      {source === 'text' && quote && <Quote seen={seen} texts={texts} />}
      {!isField && source !== 'text' && taught === undefined && <span>{t(`fact.from.${source}`)}</span>}
      {taught !== undefined && (
        <span>{taught > 0 ? t('evidence.taught', { count: taught }) : t('evidence.learned')}</span>
      )}
    </span>
  );
}
