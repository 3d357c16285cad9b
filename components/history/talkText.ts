import type { Entry } from '@/lib/history/entries';
import type { Speech } from '@/lib/i18n/i18n';

const KINDS = [
  'pointNoted',
  'pointEdited',
  'pointMoved',
  'pointSet',
  'findingWanted',
  'findingSet',
  'findingRemoved',
  'optionsPrepared',
  'conductStepTaken',
  'handoverMade',
  'demandRefused',
] as const;
type OfTalk = Extract<Entry, { kind: (typeof KINDS)[number] }>;

/** True for entries on the talk itself. */
export const isOfTalk = (entry: Entry): entry is OfTalk => (KINDS as readonly string[]).includes(entry.kind);

/** What happened in the talk in words; undefined for what tells a reader nothing. */
export function talkText(entry: OfTalk, { t, format }: Speech): string | undefined {
  const line = (values: Record<string, string>): string => t(`entry.${entry.kind}`, values);
  switch (entry.kind) {
    case 'pointNoted':
    case 'pointEdited':
    case 'findingWanted':
      return line({ text: entry.text });
    case 'pointSet':
      return t(`entry.pointSet.${entry.state}`);
    case 'optionsPrepared':
      return line({ text: format.list(entry.options.map(({ label }) => label)) });
    case 'conductStepTaken':
      return line({ step: t(`conductStep.${entry.step}`), text: entry.quote });
    case 'handoverMade':
      return line({ name: entry.handover.to, text: entry.handover.reason });
    case 'demandRefused':
      return line({ reason: t(`refusalReason.${entry.refusal.reason}`) });
    default:
      return undefined;
  }
}
