import { useStore } from 'zustand';
import { ReplyTray } from '@/components/reply/ReplyTray';
import { PointsLeft } from '@/components/talk/PointsLeft';
import { openHints } from '@/lib/desk/hinting';
import { isListening } from '@/lib/desk/listening';
import {
  beginReply,
  copyReply,
  discardReply,
  forgetEdits,
  insertReply,
  isHolding,
  replyMode,
  replyText,
  restoreEdits,
  setLanguage,
  switchBlock,
} from '@/lib/desk/replying';
import { shownCheck } from '@/lib/desk/pageDraft';
import { metaOf } from '@/lib/languages';
import { readItem, writeItem } from '@/lib/platform/storage';
import { settingsFrom } from '@/lib/settings/settings';
import type { Services } from './services';
import { PageHints, TrayHints } from './Wording';

/** Stores how the agent signs. */
async function signAs(name: string): Promise<void> {
  await writeItem('settings', { ...settingsFrom(await readItem('settings')), agentName: name });
}

/** The reply tray of the open ticket; nothing for tickets that are no complaint. */
export function Tray({ services, isOpened }: { services: Services; isOpened: boolean }) {
  const { desk } = services;
  const open = useStore(desk.parts.store, (state) => state.open);
  const isChecking = useStore(desk.parts.store, (state) => shownCheck(state) !== undefined);
  if (!open) return null;
  const { advice, record, composed, language } = open;
  const { draft } = record;
  if ((advice.isComplaint !== 'yes' && !isOpened && !draft.isWriting) || isListening(open)) return null;
  const mode = replyMode(open);
  const wording = { desk, language, isExpert: desk.parts.settings().isExpert };
  return (
    <ReplyTray
      isWriting={draft.isWriting}
      isReading={open.isReading}
      isHolding={isHolding(open)}
      mode={mode}
      canChangeMode={advice.facts.channel !== 'phone'}
      language={language}
      languages={desk.parts.languages.spoken}
      direction={metaOf(language).direction}
      text={replyText(open)}
      isEdited={draft.text !== null}
      composed={composed}
      agentName={desk.parts.settings().agentName}
      isBeyond={advice.chosen.beyond.length > 0}
      findings={openHints(desk)}
      pageCheck={<PageHints desk={desk} isExpert={wording.isExpert} />}
      isChecking={isChecking}
      onBegin={() => void beginReply(desk)}
      onEdit={(text) => desk.edit({ text })}
      hasOwnText={Boolean(draft.ownText)}
      onForgetEdits={() => forgetEdits(desk)}
      onRestoreEdits={() => restoreEdits(desk)}
      onSwitchBlock={(id, isOn) => switchBlock(desk, id, isOn)}
      onMode={(mode) => desk.edit({ mode })}
      onLanguage={(code) => setLanguage(desk, code)}
      onInsert={() => void insertReply(desk)}
      onCopy={() => void copyReply(desk)}
      onDiscard={() => discardReply(desk)}
      onName={(name) => void signAs(name)}
    >
      {mode !== 'note' && <PointsLeft points={open.points} />}
      <TrayHints {...wording} />
    </ReplyTray>
  );
}
