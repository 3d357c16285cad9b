import { useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { useSpeech } from '../../ui/speech';
import { isPicture } from '../cells/NameCells';
import { useHand } from '../hand';
import styles from './Editor.module.css';
import { Fields, useFaultText } from './fields';
import { smallPicture } from './picture';

/** The picture of a gift: a file of any size, of which a small one is kept in the document. */
export function PictureField() {
  const { t } = useSpeech();
  const { option, set } = useHand();
  const [refused, setRefused] = useState<string | undefined>();
  const file = useRef<HTMLInputElement>(null);
  const wrong = useFaultText('picture');
  const fault = refused === undefined ? wrong : t(`desk.catalog.fault.${refused}`);
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const made = await smallPicture(chosen);
    setRefused(made.ok ? undefined : made.fault.reason);
    if (made.ok) set('picture', made.value);
  };
  return (
    <Fields legend={t('desk.catalog.field.picture')} path="picture">
      <div className={styles.pictureRow}>
        {isPicture(option.picture) && <img className={styles.picture} src={option.picture} alt="" />}
        <input
          ref={file}
          type="file"
          accept="image/png,image/jpeg,image/webp"
          hidden
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button onClick={() => file.current?.click()}>{t('desk.catalog.choosePicture')}</Button>
        {option.picture !== undefined && (
          <Button kind="quiet" onClick={() => set('picture', undefined)}>
            {t('desk.catalog.removePicture')}
          </Button>
        )}
      </div>
      {fault && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </Fields>
  );
}
