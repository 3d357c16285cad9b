import type { TalkLine } from '@/lib/advice/talkLines';
import type { Speech } from '@/lib/i18n/i18n';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import styles from './TalkLines.module.css';

interface Props {
  lines: readonly TalkLine[];
  isExpert: boolean;
  /** The day that a promise to answer would get. */
  answerDay: string;
  /** Writes the question what outcome would be right. */
  onAskGoal: () => void;
  /** Promises the customer an answer. */
  onPromise: () => void;
}

/** What deserves attention, and not only a thought. */
const isUrgent = (line: TalkLine): boolean =>
  ['noApology', 'handedAround', 'noNextContact'].includes(line.code) || (line.code === 'answerBy' && line.isLate);

function lineText(line: TalkLine, { t, format }: Speech): string {
  switch (line.code) {
    case 'soothe':
      return t(`talkLine.soothe.${line.step}`);
    case 'answerBy':
      return t(line.isLate ? 'talkLine.answerLate' : 'talkLine.answerBy', { moment: format.moment(line.at) });
    case 'nextContact':
      return t('talkLine.nextContact', { moment: format.moment(line.at) });
    case 'handedAround':
    case 'goalMissing':
      return t(`talkLine.${line.code}`, { count: line.count });
    default:
      return t(`talkLine.${line.code}`);
  }
}

/** What to bear in mind in the talk: a line each, and a press where one is enough. */
export function TalkLines({ lines, isExpert, answerDay, onAskGoal, onPromise }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const shown = lines.filter(({ code }) => !isExpert || code !== 'firstContact');
  if (shown.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={t('talkLine.title')} data-testid="talk-lines">
      {shown.map((line) => (
        <li key={line.code} className={styles.line} data-urgent={isUrgent(line)} data-testid={`talk-${line.code}`}>
          {lineText(line, speech)}
          {line.code === 'goalMissing' && (
            <Button kind="quiet" className={styles.act} onClick={onAskGoal}>
              {t('next.askGoal.action')}
            </Button>
          )}
          {line.code === 'noNextContact' && (
            <Button kind="quiet" className={styles.act} onClick={onPromise} data-testid="promise-answer">
              {t('talkLine.promiseAnswer', { date: answerDay })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
