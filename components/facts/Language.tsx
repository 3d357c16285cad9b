import type { TicketFacts } from '@/lib/facts/suggest';
import { Menu } from '../ui/Menu';
import { useSpeech } from '../ui/speech';
import chip from './FactChip.module.css';

interface Props {
  language: TicketFacts['language'];
  /** The language of the reply as chosen by hand. */
  chosen: string | undefined;
  spoken: readonly string[];
  onChoose: (language: string) => void;
}

/** The customer's language, where their words do not tell it: a question until somebody says which the reply is to be in. */
export function Language({ language, chosen, spoken, onChoose }: Props) {
  const { t, format } = useSpeech();
  const isTold = language?.evidence.source === 'text' && spoken.includes(language.value);
  if (isTold && chosen === undefined) return null;
  const value = chosen ?? language?.value;
  const look = chosen === undefined ? `${chip.missing}` : '';
  return (
    <Menu
      label={t('fact.language')}
      choices={spoken.map((id) => ({ id, label: format.language(id), isChosen: id === value }))}
      onChoose={onChoose}
      button={(trigger) => (
        <button type="button" {...trigger} className={`${chip.chip} ${look}`} data-testid="fact-language">
          <span className={chip.name}>{t('fact.language')}</span>
          <span>
            {value === undefined ? '' : format.language(value)}
            {chosen === undefined && t('fact.ask')}
          </span>
        </button>
      )}
    />
  );
}
