import type { ReactNode } from 'react';
import type { Talk as TalkAdvice } from '@/lib/advice/talk';
import type { Suggestion } from '@/lib/facts/suggestion';
import { CUSTOMER_TYPES, HEATS, type CustomerType, type Heat } from '@/lib/kernel/enums';
import { Menu } from '../ui/Menu';
import { useSpeech } from '../ui/speech';
import type { TriggerProps } from '../ui/trigger';
import { EvidenceNote, type Texts } from './EvidenceNote';
import chip from './FactChip.module.css';
import { SuggestedChip } from './SuggestedChip';
import { NOT_KNOWN } from './words';

export interface TalkProps {
  heat: Heat | undefined;
  customerType: CustomerType | undefined;
  talk: TalkAdvice;
  /** How heated the words are. */
  heard: Suggestion<Heat>;
  texts: Texts;
  /** True while everything is shown, also what nobody has said and nothing suggests. */
  isAll: boolean;
  /** An absent value says that it is not known. */
  onTalk: (change: { heat?: Heat | undefined; customerType?: CustomerType | undefined }) => void;
}

interface Choice<T extends string | number> {
  testId: string;
  name: string;
  values: readonly T[];
  word: (value: T) => string;
  show: (value: T) => ReactNode;
  set: T | undefined;
  suggested: Suggestion<T> | undefined;
  texts: Texts;
  onSet: (value: T | undefined) => void;
}

/** One thing about the talk: set, suggested with its evidence, or not known. For this case only, forgotten when it is closed. */
function TalkChip<T extends string | number>(props: Choice<T>) {
  const { testId, name, values, word, show, set, suggested, texts, onSet } = props;
  const { t } = useSpeech();
  const menu = (button: (trigger: TriggerProps) => ReactNode): ReactNode => (
    <Menu
      label={name}
      note={
        <>
          {set === undefined && suggested && <EvidenceNote seen={suggested.evidence} texts={texts} />}
          <span>{t('talk.note')}</span>
        </>
      }
      choices={[
        ...values.map((each) => ({ id: String(each), label: word(each), isChosen: each === set })),
        ...(set === undefined ? [] : [{ id: NOT_KNOWN, label: t('fact.notKnown') }]),
      ]}
      onChoose={(id) => onSet(values.find((each) => String(each) === id))}
      button={button}
    />
  );
  const label = (value: T | undefined): ReactNode => (
    <>
      <span className={chip.name}>{name}</span>
      <span>{value === undefined ? '–' : show(value)}</span>
    </>
  );
  if (set === undefined && suggested) {
    return (
      <SuggestedChip
        testId={testId}
        name={name}
        label={label(suggested.value)}
        isUnsure={suggested.confidence < 1}
        title={suggested.evidence.quote}
        onConfirm={() => onSet(suggested.value)}
        more={menu}
      />
    );
  }
  return menu((trigger) => (
    <button type="button" {...trigger} className={chip.chip} data-testid={testId}>
      {label(set)}
    </button>
  ));
}

/** Nearly every complaint is a little annoyed: only more than that has its place on the first screen. */
const HOT: Heat = 2;

/** How the talk goes: heat and what kind of talk it has to be. A suggestion only proposes; one press says so. */
export function Talk({ heat, customerType, talk, heard, texts, isAll, onTalk }: TalkProps) {
  const { t } = useSpeech();
  const suggestedHeat = heat === undefined && heard.value > 0 ? heard : undefined;
  const isHot = (heat ?? heard.value) >= HOT;
  const dots = (value: Heat): ReactNode => (
    <span role="img" aria-label={t(`heat.${value}`)}>
      {'●'.repeat(value) + '○'.repeat(3 - value)}
    </span>
  );
  return (
    <>
      {(isAll || heat !== undefined || isHot) && (
        <TalkChip
          testId="heat"
          name={t('talk.heat')}
          values={HEATS}
          word={(value) => t(`heat.${value}`)}
          show={dots}
          set={heat}
          suggested={suggestedHeat}
          texts={texts}
          onSet={(value) => onTalk({ heat: value })}
        />
      )}
      <TalkChip
        testId="customer-type"
        name={t('talk.type')}
        values={CUSTOMER_TYPES}
        word={(value) => t(`customerType.${value}`)}
        show={(value) => t(`customerType.${value}`)}
        set={customerType}
        suggested={talk.hints[0]}
        texts={texts}
        onSet={(value) => onTalk({ customerType: value })}
      />
    </>
  );
}
