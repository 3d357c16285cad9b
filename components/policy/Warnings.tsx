import type { Speech } from '@/lib/i18n/i18n';
import type { Warning } from '@/lib/policy/warnings';
import { Notice } from '../ui/Notice';
import { useSpeech } from '../ui/speech';
import styles from './policy.module.css';

function warningText(warning: Warning, { t, format }: Speech): string {
  switch (warning.code) {
    case 'noOptionForAgent':
      return t('desk.warnings.noOptionForAgent', { currency: warning.currency });
    case 'limitMissing':
      return t('desk.warnings.limitMissing', { level: warning.level, currency: warning.currency });
    case 'quickAboveLimit': {
      const { currency, quick, limit } = warning;
      const inWords = (minor: number): string => format.money({ minor, currency });
      return t('desk.warnings.quickAboveLimit', { quick: inWords(quick), limit: inWords(limit) });
    }
    case 'languageMissing':
      return t('desk.warnings.languageMissing', { languages: format.list(warning.languages.map(format.language)) });
    case 'notVerified':
      return t('desk.warnings.notVerified', { regions: format.list(warning.regions) });
    case 'calendarEnds':
    case 'calendarEnded':
    case 'optionEnded':
      return t(`desk.warnings.${warning.code}`, { until: format.date(warning.until) });
    case 'decidedInText':
      return t('desk.warnings.decidedInText', { words: warning.words });
    case 'versionNotHigher':
      return t('desk.warnings.versionNotHigher', { version: warning.version, inUse: warning.inUse });
    default:
      return warning satisfies never;
  }
}

/** What deserves a second look before the document is published; nothing where nothing does. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const speech = useSpeech();
  if (warnings.length === 0) return null;
  return (
    <Notice kind="warn" title={speech.t('desk.warnings.title', { count: warnings.length })} testId="policy-warnings">
      <ul className={styles.lines}>
        {warnings.map((warning) => (
          <li key={`${warning.path} ${warning.code} ${'currency' in warning ? warning.currency : ''}`}>
            <code dir="ltr">{warning.path}</code>: {warningText(warning, speech)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
