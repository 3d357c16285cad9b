import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { DayButton } from '@/components/header/DayButton';
import { HeaderMenu, type MenuItemId } from '@/components/header/HeaderMenu';
import { TicketHeader } from '@/components/header/TicketHeader';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSpeech } from '@/components/ui/speech';
import type { PageState } from '@/lib/desk/follow';
import { watch } from '@/lib/history/db';
import { readMyDay } from '@/lib/history/myDay';
import type { Speech, Translate } from '@/lib/i18n/i18n';
import { LANGUAGES, metaOf } from '@/lib/languages';
import { showCount } from '@/lib/platform/reminders';
import { writeItem } from '@/lib/platform/storage';
import { openOptions, openPractice } from '@/lib/platform/tabs';
import { bannerOf } from '@/lib/team/standing';
import type { Ticket } from '@/lib/ticket/contract';
import { nameOfHelpdesk } from '@/lib/ticket/names';
import styles from './App.module.css';
import type { Circumstances, Services } from './services';
import { KEYS } from './shortcuts';

interface Props {
  services: Services;
  circumstances: Circumstances;
  isDayOpen: boolean;
  onDay: () => void;
}

function stateOf(page: PageState, ticket: Ticket): 'whole' | 'reading' | 'gaps' | 'leaving' {
  if (page.kind !== 'report' || page.isLeaving) return 'leaving';
  if (page.tagged.report.kind === 'ticket' && page.tagged.report.reading) return 'reading';
  return ticket.missing.length > 0 ? 'gaps' : 'whole';
}

/** The helpdesk's own name; that of the practice desk is ours to translate. */
const sourceOf = ({ key: { helpdesk, id } }: Ticket, t: Translate): string =>
  `${helpdesk === 'practice' ? t('practice.title') : nameOfHelpdesk(helpdesk)} #${id}`;

/** How many things wait for the agent, kept up to date. */
function useDayCount({ db }: Services): number {
  const [count, setCount] = useState(0);
  useEffect(
    () =>
      watch(
        () => readMyDay(db, Date.now()),
        (entries) => {
          setCount(entries.length);
          void showCount(entries.filter((entry) => entry.kind === 'promise' && entry.isLate).length);
        },
        () => setCount(0),
      ),
    [db],
  );
  return count;
}

function Keys({ onClose }: { onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Notice kind="info" title={t('menu.keys')} actions={<Button onClick={onClose}>{t('action.close')}</Button>}>
      <dl className={styles.keys}>
        {KEYS.flatMap((key) => [<dt key={`${key} key`}>Alt {key.slice(3)}</dt>, <dd key={key}>{t(`keys.${key}`)}</dd>])}
      </dl>
    </Notice>
  );
}

/** What is amiss with the rules or with who the agent is: it stays until it is put right. */
function Banners({ circumstances: { isPolicyBroken, standing } }: { circumstances: Circumstances }) {
  const { t } = useSpeech();
  const { level, isSigned, fault } = standing;
  return (
    <>
      {isPolicyBroken && (
        <p className={styles.banner} role="alert">
          {t('header.policyBroken')}
        </p>
      )}
      {fault && (
        <p className={styles.banner} role="alert" data-testid="card-banner">
          {t(`header.card.${bannerOf(fault)}`)}
        </p>
      )}
      {!isSigned && level > 1 && <p className={styles.banner}>{t('header.selfDeclared', { level })}</p>}
    </>
  );
}

/** Which policy is in use, by whom, and how it came. */
function policyNote({ policy, team }: Circumstances, { t, format }: Speech): string {
  const inUse = team?.inUse;
  const which = t('policy.inUse', {
    name: policy.name,
    version: policy.version,
    date: format.date(policy.updatedOn),
  });
  return inUse
    ? `${which} · ${t('policy.signedBy', { name: inUse.publisher })}, ${t(`policy.from.${inUse.source}`)}`
    : `${which} · ${t('policy.notSigned')}`;
}

/** The fixed top of the panel: who, what, from where; my day and the menu are always one press away. */
export function Header({ services, circumstances, isDayOpen, onDay }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const { store } = services.desk.parts;
  const ticket = useStore(store, (state) => state.ticket);
  const page = useStore(store, (state) => state.page);
  const language = useStore(store, (state) => state.open?.found.language?.value);
  const tier = useStore(store, (state) => state.open?.advice.facts.tier);
  const [isKeys, setKeys] = useState(false);
  const count = useDayCount(services);
  const choose = (id: MenuItemId): void => {
    if (id === 'reread') void services.follower.reread();
    else if (id === 'practice') void openPractice();
    else if (id === 'settings') void openOptions();
    else setKeys(true);
  };
  const setLanguage = (code: string): void => void writeItem('settings', { ...circumstances.settings, language: code });
  const menu = (
    <HeaderMenu
      languages={LANGUAGES}
      note={policyNote(circumstances, speech)}
      nameOf={(code) => metaOf(code).name}
      onChoose={choose}
      onLanguage={setLanguage}
    />
  );
  return (
    <div>
      {ticket ? (
        <TicketHeader
          source={sourceOf(ticket, t)}
          state={stateOf(page, ticket)}
          name={ticket.requester.name ?? ticket.requester.emails[0] ?? ticket.requester.phones[0]}
          subject={ticket.subject}
          language={language}
          tier={tier}
          actions={
            <>
              <DayButton count={count} isOpen={isDayOpen} onPress={onDay} />
              {menu}
            </>
          }
        />
      ) : (
        <header className={styles.plainHeader}>
          <span>Amends</span>
          <div>
            <DayButton count={count} isOpen={isDayOpen} onPress={onDay} />
            {menu}
          </div>
        </header>
      )}
      <Banners circumstances={circumstances} />
      {isKeys && <Keys onClose={() => setKeys(false)} />}
    </div>
  );
}
