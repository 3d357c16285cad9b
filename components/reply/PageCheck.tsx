import type { Gap } from '@/lib/reply/gaps';
import type { Tone } from '@/lib/reply/tone/tone';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { Hints } from './Hints';
import { Marked } from './Marked';
import styles from './ReplyTray.module.css';

interface Props {
  checked: { text: string; language: string; tone: Tone; gaps: readonly Gap[] } | undefined;
  direction: 'ltr' | 'rtl';
  isExpert: boolean;
  onCheck: () => void;
  onClose: () => void;
}

/** Looks at what the agent has written in the page's own editor, when they ask for it. */
export function PageCheck({ checked, direction, isExpert, onCheck, onClose }: Props) {
  const { t } = useSpeech();
  if (!checked)
    return (
      <Button kind="quiet" onClick={onCheck} data-testid="check-page">
        {t('hint.checkPage')}
      </Button>
    );
  const { text, language, tone, gaps } = checked;
  return (
    <section className={styles.checked} aria-label={t('hint.pageTitle')} data-testid="page-check">
      <div className={styles.draft} dir={direction} lang={language}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and the keyboard must reach it */}
        <div className={styles.text} tabIndex={0} role="region" aria-label={t('hint.pageTitle')}>
          <Marked text={text} findings={tone.findings} />
        </div>
      </div>
      {tone.findings.length + gaps.length === 0 && <p>{t('hint.pageClean')}</p>}
      <Hints findings={tone.findings} gaps={gaps} language={language} isExpert={isExpert} />
      <div className={styles.foot}>
        <Button onClick={onCheck} data-testid="check-page">
          {t('hint.checkAgain')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </section>
  );
}
