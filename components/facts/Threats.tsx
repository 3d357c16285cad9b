import type { TicketFacts } from '@/lib/facts/suggest';
import { Popup } from '../ui/Popup';
import { useSpeech } from '../ui/speech';
import { EvidenceNote, type Texts } from './EvidenceNote';
import chip from './FactChip.module.css';
import form from './FactForm.module.css';

/** What the customer announces, in one calm line: a small matter may grow when it is told to many (R67). */
export function Threats({ threats, texts }: { threats: TicketFacts['threats']; texts: Texts }) {
  const { t, format } = useSpeech();
  if (threats.length === 0) return null;
  const name = t('threat.name');
  return (
    <Popup
      label={name}
      button={(trigger) => (
        <button type="button" {...trigger} className={chip.chip} data-testid="threats">
          <span className={chip.name}>{name}</span>
          <bdi>{format.list(threats.map(({ value }) => t(`threat.${value}`)))}</bdi>
        </button>
      )}
    >
      {() => (
        <div className={form.form}>
          <p className={form.note}>{t('threat.calm')}</p>
          {threats.map(({ value, evidence }) => (
            <EvidenceNote key={value} seen={evidence} texts={texts} />
          ))}
        </div>
      )}
    </Popup>
  );
}
