import { useSpeech } from '../../ui/speech';
import { Tag } from '../../ui/Tag';
import styles from '../Catalog.module.css';
import { useHand } from '../hand';
import { textIn } from '../words';
import { Cell } from './Cell';
import { TypedCell } from './TypedCell';

/** A picture that stands in the document itself; any other address is never asked for. */
export const isPicture = (text: unknown): text is string =>
  typeof text === 'string' && /^data:image\/(?:png|jpeg|webp);base64,/.test(text);

/** The name of an option in the language of the interface; a name from another language says so. */
export function LabelCell() {
  const { t, language, format } = useSpeech();
  const { option } = useHand();
  const { label, picture } = option;
  const name = textIn(label, language);
  return (
    <TypedCell column="label" path={`label.${language}`}>
      {isPicture(picture) && <img className={styles.picture} src={picture} alt="" />}
      {name === '' ? <span className={styles.soft}>{t('desk.catalog.noName')}</span> : <bdi>{name}</bdi>}
      {name !== '' && label[language] === undefined && (
        <Tag kind="warn" title={t('desk.catalog.notIn', { language: format.language(language) })}>
          {language}
        </Tag>
      )}
    </TypedCell>
  );
}

/** How many are left of a gift, below its name; options without goods have none to count. */
export function StockCell({ left }: { left: number | undefined }) {
  const { t, format } = useSpeech();
  const { option } = useHand();
  const stock = option.limits?.stock;
  if (!stock && !option.kinds.includes('gift')) return null;
  const title = stock && t('desk.catalog.counted', { count: stock.count, date: format.date(stock.countedOn) });
  const isLow = left !== undefined && left <= 0;
  return (
    <TypedCell column="stock" path="limits.stock.count" title={title} className={isLow ? styles.low : styles.soft}>
      {left === undefined ? t('desk.catalog.notCounted') : t('desk.catalog.left', { count: left })}
    </TypedCell>
  );
}

/** How often it was given here lately. */
export function UsedCell({ used }: { used: number }) {
  const { format } = useSpeech();
  return <Cell column="used">{format.number(used)}</Cell>;
}
