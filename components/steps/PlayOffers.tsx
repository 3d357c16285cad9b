import { withMoved } from '@/lib/editing/list';
import type { Policy } from '@/lib/policy/schema';
import { useEditing } from '../editing/editing';
import { RowTools } from '../editing/RowTools';
import { SelectField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import styles from './steps.module.css';

interface Props {
  play: Policy['plays'][number];
  path: string;
}

/** What a play proposes, in its order: remedies and options of the document. */
export function PlayOffers({ play, path }: Props) {
  const { t, language } = useSpeech();
  const { policy, set, faultAt } = useEditing();
  const { offers } = play;
  const names = new Map(
    [...policy.entitlements, ...policy.catalog].map(({ id, label }) => [id, label[language] ?? label.en ?? id]),
  );
  const others = [...names].filter(([id]) => !offers.includes(id));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.soft}>{t('desk.checklist.playOffers')}</legend>
      <ol>
        {offers.map((id, index) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>
              {names.get(id) ?? id}
              <span className={styles.bad}>{faultAt(`${path}.offers[${index}]`)}</span>
            </span>
            <RowTools
              name={names.get(id) ?? id}
              isFirst={index === 0}
              isLast={index === offers.length - 1}
              testId={`${play.id}-${id}`}
              onMove={(by) => set(`${path}.offers`, withMoved(offers, index, by))}
              onRemove={() => set(`${path}.offers[${index}]`, undefined)}
            />
          </li>
        ))}
      </ol>
      <SelectField
        label={t('desk.checklist.addOffer')}
        value=""
        data-testid={`${play.id}-add-offer`}
        onChange={(event) => set(`${path}.offers`, [...offers, event.target.value])}
      >
        <option value="">{t('desk.shell.choose')}</option>
        {others.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}
