import { Empty, NotAllowed } from '@/components/empty/Empty';
import type { PageState } from '@/lib/desk/follow';
import { requestSite, sitePattern } from '@/lib/platform/sites';
import { openPractice } from '@/lib/platform/tabs';
import type { PageReport } from '@/lib/ticket/contract';
import { nameOfHelpdesk } from '@/lib/ticket/names';
import type { Services } from './services';

/** The code and the figures of why a page shows no ticket. */
function why(report: PageReport): { code: string; values: Record<string, string> } {
  switch (report.kind) {
    case 'login':
      return { code: 'login', values: { helpdesk: nameOfHelpdesk(report.helpdesk) } };
    case 'gone':
      return { code: report.why, values: { id: report.key.id } };
    case 'broken':
      return { code: 'broken', values: { helpdesk: nameOfHelpdesk(report.helpdesk), detail: report.detail } };
    default:
      return { code: report.kind, values: {} };
  }
}

/** A page without a readable ticket: says which kind of page it is and what can be done. */
export function NoTicket({ page, services }: { page: PageState; services: Services }) {
  const practice = (): void => void openPractice();
  const reread = (): void => void services.follower.reread();
  // The browser shows its prompt only when this is the first thing that the click does.
  const allow = (address: string): void => {
    const pattern = address.endsWith('/*') ? address : sitePattern(address);
    if (pattern) void requestSite(pattern);
    else services.desk.say({ code: 'noSuchSite', tone: 'bad' });
  };
  if (page.kind === 'starting') return null;
  if (page.kind === 'notAllowed') return <NotAllowed site={page.site} onAllow={allow} onPractice={practice} />;
  if (page.kind !== 'report') return <Empty code={page.kind} onPractice={practice} onReread={reread} />;
  const { code, values } = why(page.tagged.report);
  return <Empty code={code} values={values} onPractice={practice} onReread={reread} />;
}
