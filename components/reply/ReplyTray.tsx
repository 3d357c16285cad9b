import { useState, type ReactNode } from 'react';
import type { Composed } from '@/lib/reply/compose';
import type { Finding } from '@/lib/reply/tone/finding';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';
import { Draft } from './Draft';
import styles from './ReplyTray.module.css';

interface Props {
  isWriting: boolean;
  isReading: boolean;
  /** A reply that is begun now names no offer yet. */
  isHolding: boolean;
  mode: 'public' | 'note';
  canChangeMode: boolean;
  language: string;
  languages: readonly string[];
  direction: 'ltr' | 'rtl';
  text: string;
  isEdited: boolean;
  /** True when a text edited by hand was made anew and can be brought back. */
  hasOwnText: boolean;
  composed: Composed;
  agentName: string;
  isBeyond: boolean;
  /** Hints at the wording that were not dismissed. */
  findings: readonly Finding[];
  /** Below the text: what is to be said of it. */
  children?: ReactNode;
  /** The door to what the agent has written in the page itself, and what is to be said of that. */
  pageCheck?: ReactNode;
  /** It is being looked at: then it stands where the reply stands, which comes back with its end. */
  isChecking: boolean;
  onBegin: () => void;
  onEdit: (text: string) => void;
  onForgetEdits: () => void;
  onRestoreEdits: () => void;
  onSwitchBlock: (id: string, isOn: boolean) => void;
  onMode: (mode: 'public' | 'note') => void;
  onLanguage: (language: string) => void;
  onInsert: () => void;
  onCopy: () => void;
  onDiscard: () => void;
  onName: (name: string) => void;
}

/** What every reply has, and what goes with another block. */
const NO_SWITCH = ['greeting', 'closing', 'callNote', 'route'];

/** What the reply is made of: blocks to switch, or the way back to them from a text edited by hand. */
function Blocks({ composed, isEdited, hasOwnText, onSwitchBlock, onForgetEdits, onRestoreEdits }: Props) {
  const { t } = useSpeech();
  return (
    <span className={styles.blocks}>
      {isEdited ? (
        <Button kind="quiet" onClick={onForgetEdits}>
          {t('reply.forgetEdits')}
        </Button>
      ) : (
        composed.blocks
          .filter(({ id }) => !NO_SWITCH.includes(id))
          .map(({ id, isOn }) => (
            <button
              key={id}
              type="button"
              className={styles.block}
              aria-pressed={isOn}
              onClick={() => onSwitchBlock(id, !isOn)}
            >
              {t(`block.${id}`)}
            </button>
          ))
      )}
      {!isEdited && hasOwnText && (
        <Button kind="quiet" onClick={onRestoreEdits} data-testid="restore-edits">
          {t('reply.restoreEdits')}
        </Button>
      )}
    </span>
  );
}

/** Which language and to whom, and what the reply is made of. */
function Head(props: Props) {
  const { t, format } = useSpeech();
  const { mode, canChangeMode, language, languages, onMode, onLanguage } = props;
  return (
    <div className={styles.head}>
      <select
        aria-label={t('reply.mode')}
        value={mode}
        disabled={!canChangeMode}
        onChange={(event) => onMode(event.target.value as 'public' | 'note')}
      >
        <option value="public">{t('reply.public')}</option>
        <option value="note">{t('reply.note')}</option>
      </select>
      <select aria-label={t('reply.language')} value={language} onChange={(event) => onLanguage(event.target.value)}>
        {languages.map((code) => (
          <option key={code} value={code}>
            {format.language(code)}
          </option>
        ))}
      </select>
      <Blocks {...props} />
    </div>
  );
}

function SignAs({ onName }: { onName: (name: string) => void }) {
  const { t } = useSpeech();
  const [name, setName] = useState('');
  return (
    <form
      className={styles.sign}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onName(name.trim());
      }}
    >
      <input
        aria-label={t('reply.yourName')}
        placeholder={t('reply.yourName')}
        value={name}
        maxLength={80}
        dir="auto"
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit">{t('action.save')}</Button>
    </form>
  );
}

/** The reply: its text, and the two ways out of the panel. Nothing is ever sent from here. */
export function ReplyTray(props: Props) {
  const { t } = useSpeech();
  const {
    isWriting,
    isReading,
    text,
    direction,
    composed,
    agentName,
    isBeyond,
    findings,
    children,
    pageCheck,
    isChecking,
    onBegin,
    onEdit,
    onInsert,
    onCopy,
    onDiscard,
    onName,
  } = props;
  if (!isWriting || isChecking) {
    return (
      <section className={styles.tray} aria-label={t('reply.title')}>
        {!isWriting && (
          <Button className={styles.wide} disabled={isReading} onClick={onBegin} data-testid="begin-reply">
            {t(props.isHolding ? 'reply.beginHolding' : 'reply.begin')}
          </Button>
        )}
        {pageCheck}
      </section>
    );
  }
  return (
    <section className={styles.tray} aria-label={t('reply.title')} data-testid="tray">
      <Head {...props} />
      <Draft text={text} direction={direction} language={props.language} findings={findings} onEdit={onEdit} />
      <div className={styles.said}>
        {children}
        {agentName === '' && composed.holes.includes('agent') && <SignAs onName={onName} />}
        {isBeyond && <p className={styles.stop}>{t('status.aboveAuthority')}</p>}
      </div>
      <div className={styles.foot}>
        <Button kind="main" className={styles.grow} onClick={onInsert} data-testid="insert" aria-keyshortcuts="Alt+I">
          {t(props.mode === 'note' ? 'reply.insertNote' : 'reply.insert')}
        </Button>
        <Button onClick={onCopy} data-testid="copy">
          {t('reply.copy')}
        </Button>
        <Button kind="quiet" onClick={onDiscard}>
          {t('reply.discard')}
        </Button>
      </div>
      {pageCheck}
    </section>
  );
}
