import { CUSTOMER_TYPES, type CustomerType } from '@/lib/kernel/enums';
import { Menu } from '../ui/Menu';
import { useSpeech } from '../ui/speech';
import chip from './FactChip.module.css';

interface Props {
  heat: 0 | 1 | 2 | 3 | undefined;
  customerType: CustomerType | undefined;
  onTalk: (change: { heat?: 0 | 1 | 2 | 3; customerType?: CustomerType }) => void;
}

const HEATS = [0, 1, 2, 3] as const;

/** How the talk goes: for this case only, set by hand, forgotten when the case is closed. */
export function Talk({ heat, customerType, onTalk }: Props) {
  const { t } = useSpeech();
  return (
    <>
      <Menu
        label={t('talk.heat')}
        note={t('talk.note')}
        choices={HEATS.map((each) => ({
          id: String(each),
          label: t(`heat.${each}`),
          isChosen: each === heat,
        }))}
        onChoose={(id) => onTalk({ heat: Number(id) as 0 | 1 | 2 | 3 })}
        button={(trigger) => (
          <button type="button" {...trigger} className={chip.chip} data-testid="heat">
            <span className={chip.name}>{t('talk.heat')}</span>
            <span aria-label={heat === undefined ? t('talk.notSet') : t(`heat.${heat}`)}>
              {heat === undefined ? '–' : '●'.repeat(heat) + '○'.repeat(3 - heat)}
            </span>
          </button>
        )}
      />
      <Menu
        label={t('talk.type')}
        note={t('talk.note')}
        choices={CUSTOMER_TYPES.map((each) => ({
          id: each,
          label: t(`customerType.${each}`),
          isChosen: each === customerType,
        }))}
        onChoose={(id) => onTalk({ customerType: id as CustomerType })}
        button={(trigger) => (
          <button type="button" {...trigger} className={chip.chip} data-testid="customer-type">
            <span className={chip.name}>{t('talk.type')}</span>
            <span>{customerType ? t(`customerType.${customerType}`) : '–'}</span>
          </button>
        )}
      />
    </>
  );
}
