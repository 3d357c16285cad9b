import type { ComponentProps } from 'react';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { Hints } from './Hints';
import { Marked } from './Marked';
import styles from './ReplyTray.module.css';

interface Props extends Omit<ComponentProps<typeof Hints>, 'onExcuse'> {
  text: string;
  direction: 'ltr' | 'rtl';
  /** There was nothing to say from the first. */
  isClean: boolean;
  onCheck: () => void;
  onClose: () => void;
}

/** What the agent has written in the page's own editor, with what is to be said of it. */
export function PageCheck({ text, direction, isClean, onCheck, onClose, ...hints }: Props) {
  const { t } = useSpeech();
  return (
    <div className={styles.checked} data-testid="page-check">
      <div className={styles.draft} dir={direction} lang={hints.language}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and the keyboard must reach it */}
        <div className={styles.text} tabIndex={0} role="region" aria-label={t('hint.pageTitle')}>
          <Marked text={text} findings={hints.findings} />
        </div>
      </div>
      <div className={styles.said}>
        {isClean && <p>{t('hint.pageClean')}</p>}
        <Hints {...hints} />
      </div>
      <div className={styles.foot}>
        <Button onClick={onCheck} data-testid="check-page">
          {t('hint.checkAgain')}
        </Button>
        <Button kind="quiet" onClick={onClose} data-testid="close-page-check">
          {t('action.close')}
        </Button>
      </div>
    </div>
  );
}
