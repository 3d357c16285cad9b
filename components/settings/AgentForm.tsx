import { LANGUAGES, metaOf } from '@/lib/languages';
import type { Settings } from '@/lib/settings/settings';
import { bannerOf, type Standing } from '@/lib/team/standing';
import { SelectField, TextField } from '../ui/Field';
import { useSpeech } from '../ui/speech';
import { Card } from './Card';
import styles from './settings.module.css';

const LOOKS = ['system', 'light', 'dark'] as const;
const LEVELS = [1, 2, 3] as const;

interface Props {
  settings: Settings;
  /** Who the agent is to the team; as the settings say where there is none. */
  standing: Standing;
  onChange: (settings: Settings) => void;
}

/** Who the agent is, as the team has signed it: nothing of it can be changed here. */
function SignedAgent({ standing: { name, agentId, level } }: Pick<Props, 'standing'>) {
  const { t } = useSpeech();
  return (
    <Card title={t('options.agent')}>
      <p data-testid="signed-agent">{[name, agentId, t(`options.level${level}`)].filter(Boolean).join(' · ')}</p>
      <p className={styles.soft}>{t('options.signed')}</p>
    </Card>
  );
}

/** Who the agent is, as they say themselves. */
function Agent({ settings, standing, onChange }: Props) {
  const { t } = useSpeech();
  const set = (change: Partial<Settings>): void => onChange({ ...settings, ...change });
  return (
    <Card title={t('options.agent')}>
      <div className={styles.grid}>
        <TextField
          label={t('options.name')}
          hint={t('options.nameHint')}
          defaultValue={settings.agentName}
          maxLength={80}
          onChange={(event) => set({ agentName: event.target.value.trim() })}
        />
        <TextField
          label={t('options.id')}
          defaultValue={settings.agentId}
          maxLength={80}
          onChange={(event) => set({ agentId: event.target.value.trim() })}
        />
        <SelectField
          label={t('options.level')}
          hint={standing.fault ? t(`header.card.${bannerOf(standing.fault)}`) : t('options.selfDeclared')}
          value={standing.level}
          disabled={standing.fault !== undefined}
          onChange={(event) => set({ level: Number(event.target.value) as Settings['level'] })}
        >
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {t(`options.level${level}`)}
            </option>
          ))}
        </SelectField>
      </div>
    </Card>
  );
}

/** How the panel looks and speaks. */
function Look({ settings, onChange }: Omit<Props, 'standing'>) {
  const { t } = useSpeech();
  const set = (change: Partial<Settings>): void => onChange({ ...settings, ...change });
  return (
    <Card title={t('options.lookTitle')}>
      <div className={styles.grid}>
        <SelectField
          label={t('options.language')}
          value={settings.language}
          onChange={(event) => set({ language: event.target.value })}
        >
          <option value="">{t('options.browserLanguage')}</option>
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {metaOf(code).name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('options.colours')}
          value={settings.look}
          onChange={(event) => set({ look: event.target.value as Settings['look'] })}
        >
          {LOOKS.map((look) => (
            <option key={look} value={look}>
              {t(`options.look.${look}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.isExpert}
          onChange={(event) => set({ isExpert: event.target.checked })}
        />
        {t('options.expert')}
      </label>
    </Card>
  );
}

/** The settings of one agent. Each change is stored at once. */
export function AgentForm(props: Props) {
  return (
    <>
      {props.standing.isSigned ? <SignedAgent standing={props.standing} /> : <Agent {...props} />}
      <Look {...props} />
    </>
  );
}
