import { NO_CONDITION } from '@/lib/reply/hints';
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
  /** Absent where the text can't be changed from here. */
  onMend?: ((finding: Finding) => void) | undefined;
  onDismiss?: ((finding: Finding, reason?: string) => void) | undefined;
}

/** Rules that only the agent's own words can meet: there is no wording that stands in for another. */
const NO_WORDING: readonly string[] = ['unfilledPlaceholder', 'shouting'];

/** Leaves the words as they are. What sounds like a condition needs a reason: it stops the insertion. */
function Leave({ finding, onDismiss }: { finding: Finding; onDismiss: NonNullable<Props['onDismiss']> }) {
  const { t } = useSpeech();
  if (finding.class !== 'condition')
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
      onChoose={(reason) => onDismiss(finding, reason)}
      button={(trigger) => (
        <Button kind="quiet" {...trigger} data-testid="no-condition">
          {t('hint.noCondition')}
        </Button>
      )}
    />
  );
}

/** One hint: the words, what is wrong with them and by which rule, and what would be better. */
function Hint({
  finding,
  language,
  isExpert,
  onMend,
  onDismiss,
}: Omit<Props, 'findings' | 'gaps'> & { finding: Finding }) {
  const { t } = useSpeech();
  const { class: name, quote, rule, better } = finding;
  const canMend = name === 'shouting' || (better !== undefined && !NO_WORDING.includes(name));
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
          {t(`toneWhy.${name}`)} <abbr title={t('hint.rule', { rule })}>{rule}</abbr>
        </p>
      )}
      {better && !NO_WORDING.includes(name) && (
        <p className={styles.better} lang={language} dir="auto">
          {better}
        </p>
      )}
      <div className={styles.actions}>
        {onMend && canMend && (
          <Button onClick={() => onMend(finding)} data-testid="mend-hint">
            {t('hint.use')}
          </Button>
        )}
        {onDismiss && <Leave finding={finding} onDismiss={onDismiss} />}
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
