import { CloseCard, CloseFold } from '@/components/next/CloseForm';
import { outcomeOf } from '@/lib/advice/outcome';
import * as caring from '@/lib/desk/caring';
import type { Desk } from '@/lib/desk/desk';
import type { OpenTicket } from '@/lib/desk/state';
import type { Cause, Outcome } from '@/lib/kernel/enums';

interface Props {
  open: OpenTicket;
  desk: Desk;
}

const closing = ({ open, desk }: Props) => ({
  outcome: outcomeOf(open.record),
  cause: open.advice.chips.find(({ name }) => name === 'cause')?.value as Cause | undefined,
  onClose: (outcome: Outcome, cause: Cause) => void caring.closeCase(desk, outcome, cause),
});

/** Closing when it is the next best step. */
export const CloseNext = (props: Props) => <CloseCard key={props.open.record.case?.id} {...closing(props)} />;

/** Closing at any other time; nothing where no case is open or the next best step says it already. */
export function CloseEarly(props: Props) {
  const { advice, record } = props.open;
  if (!record.case || record.case.closed || advice.next.code === 'close') return null;
  return <CloseFold key={record.case.id} {...closing(props)} />;
}
