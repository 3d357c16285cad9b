import { NO_CONDITION, stopsInsertion } from '@/lib/reply/hints';
import type { Gap } from '@/lib/reply/gaps';
import type { Finding } from '@/lib/reply/tone/finding';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { useSpeech } from '../ui/speech';
import styles from './Hints.module.css';

interface Props {
  findings: readonly Finding[];
  gaps: readonly Gap[];
  /** The language of the text, for the better wording. */
  language: string;
  isExpert: boolean;
  /** The finding whose words could not be replaced, and why: its better wording can be copied. */
  stuck?: { finding: Finding; reason: string } | undefined;
  onMend: (finding: Finding) => void;
  onDismiss: (finding: Finding) => void;
  /** Given where a plain condition stops the insertion: then a reason is asked why it is none. */
  onExcuse?: (finding: Finding, reason: string) => void;
  onCopy?: (finding: Finding) => void;
}

type HintProps = Omit<Props, 'findings' | 'gaps'> & { finding: Finding };

/** Rules that only the agent's own words can meet: there is no wording that stands in for another. */
const NO_WORDING: readonly string[] = ['unfilledPlaceholder', 'shouting'];

/** Leaves the words as they are. A condition that stops the insertion needs a reason. */
function Leave({ finding, onDismiss, onExcuse }: Pick<HintProps, 'finding' | 'onDismiss' | 'onExcuse'>) {
  const { t } = useSpeech();
  if (!onExcuse || !stopsInsertion(finding))
    return (
      <Button kind="quiet" onClick={() => onDismiss(finding)} data-testid="dismiss-hint">
        {t('hint.leave')}
      </Button>
    );
  return (
    <Menu
      label={t('hint.noCondition')}
      note={t('hint.noConditionNote')}
      choices={NO_CONDITION.map((id) => ({ id, label: t(`hint.reason.${id}`) }))}
      onChoose={(reason) => onExcuse(finding, reason)}
      button={(trigger) => (
        <Button kind="quiet" {...trigger} data-testid="no-condition">
          {t('hint.noCondition')}
        </Button>
      )}
    />
  );
}

/** Takes the better wording, or copies it where it can't be put in place, with the reason. */
function Mend({ finding, stuck, onMend, onCopy }: Pick<HintProps, 'finding' | 'stuck' | 'onMend' | 'onCopy'>) {
  const { t } = useSpeech();
  const { class: name, better } = finding;
  if (name !== 'shouting' && (better === undefined || NO_WORDING.includes(name))) return null;
  if (stuck?.finding !== finding || !onCopy)
    return (
      <Button onClick={() => onMend(finding)} data-testid="mend-hint">
        {t('hint.use')}
      </Button>
    );
  return (
    <>
      <p className={styles.stuck} role="alert" data-testid="mend-stuck" data-reason={stuck.reason}>
        {t(`hint.stuck.${stuck.reason}`)}
      </p>
      <Button onClick={() => onCopy(finding)} data-testid="copy-hint">
        {t('hint.copy')}
      </Button>
    </>
  );
}

/** One hint: the words, what is wrong with them and by which rule, and what would be better. */
function Hint(props: HintProps) {
  const { t } = useSpeech();
  const { finding, language, isExpert, onExcuse } = props;
  const { class: name, quote, rule, better } = finding;
  return (
    <li className={styles.hint} data-testid="hint" data-class={name}>
      <p>
        <strong>{t(`tone.${name}`)}</strong>{' '}
        <q lang={language} dir="auto">
          {quote}
        </q>
      </p>
      {!isExpert && (
        <p className={styles.soft}>
          {t(`toneWhy.${name}`)} {onExcuse && stopsInsertion(finding) && t('hint.stops')}{' '}
          <abbr title={t('hint.rule', { rule })}>{rule}</abbr>
        </p>
      )}
      {better && !NO_WORDING.includes(name) && (
        <p className={styles.better} lang={language} dir="auto">
          {better}
        </p>
      )}
      <div className={styles.actions}>
        <Mend {...props} />
        <Leave {...props} />
      </div>
    </li>
  );
}

/** What would make it worse if it were sent: hints, each with its reason. Nothing is held back by them but what ties a gift to something. */
export function Hints(props: Props) {
  const { t } = useSpeech();
  const { findings, gaps } = props;
  const count = findings.length + gaps.length;
  if (count === 0) return null;
  return (
    <section className={styles.hints} aria-label={t('hint.title', { count })} data-testid="hints">
      <h3 aria-live="polite">{t('hint.title', { count })}</h3>
      <ul>
        {findings.map((finding) => (
          <Hint key={`${finding.class} ${finding.start}`} {...props} finding={finding} />
        ))}
        {gaps.map(({ code, quote }) => (
          <li key={code} className={styles.hint} data-testid="gap" data-code={code}>
            <p>
              {quote && <q dir="auto">{quote}</q>} {t(`gap.${code}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
