import { memo, type KeyboardEvent } from 'react';
import type { Option } from '@/lib/policy/schema';
import { isRetired } from '@/lib/policy/catalog';
import { Tag } from '../ui/Tag';
import { useSpeech } from '../ui/speech';
import { useFrame } from './acts';
import styles from './Catalog.module.css';
import { LabelCell, StockCell, UsedCell } from './cells/NameCells';
import { OpenCell } from './cells/OpenCell';
import { TypedCell } from './cells/TypedCell';
import { WhoCell } from './cells/WhoCell';
import { OptionEditor } from './editor/OptionEditor';
import { FaultLines } from './FaultLines';
import { cellOf } from './gridKeys';
import { HandContext, useRowHand, type Texts } from './hand';
import { RowMenu } from './RowMenu';
import { limitsText, whenText, worthOf, type Worth } from './words';

export interface RowProps {
  option: Option;
  /** Its place among the rows, from 1 for the head. */
  place: number;
  /** Ids of its neighbours on screen. */
  above: string | undefined;
  below: string | undefined;
  isOpen: boolean;
  isPublished: boolean;
  used: number;
  left: number | undefined;
  /** What was typed into it and can't be read. */
  unread: Texts;
}

function WorthCell({ column, worth }: { column: 'face' | 'cost'; worth: Worth }) {
  return worth.path === undefined ? (
    <OpenCell column={column} path="value">
      {worth.text}
    </OpenCell>
  ) : (
    <TypedCell column={column} path={worth.path}>
      {worth.text}
    </TypedCell>
  );
}

function Cells(props: RowProps) {
  const { option, used, left } = props;
  const speech = useSpeech();
  const { currency } = useFrame();
  const { t, format } = speech;
  const { face, cost } = worthOf(option, currency, speech);
  const when = whenText(option, currency, speech);
  const limits = limitsText(option, currency, speech);
  return (
    <>
      <LabelCell />
      <StockCell left={left} />
      <OpenCell column="kinds" path="kinds">
        <Tag>{option.kinds.map((kind) => t(`desk.catalog.kind.${kind}`)).join(' + ') || '–'}</Tag>
      </OpenCell>
      <OpenCell column="when" path="when" title={when}>
        <span className={styles.clamped}>{when}</span>
      </OpenCell>
      <WorthCell column="face" worth={face} />
      <WorthCell column="cost" worth={cost} />
      <TypedCell column="cooldown" path="cooldown.days">
        {option.cooldown?.days === undefined ? '–' : format.number(option.cooldown.days)}
      </TypedCell>
      <OpenCell column="limits" path="limits" title={limits}>
        <span className={styles.clamped}>{limits || '–'}</span>
      </OpenCell>
      <WhoCell />
      <UsedCell used={used} />
      <RowMenu {...props} />
    </>
  );
}

/** One option: its cells, what is wrong with it, and the whole of it when it is open. Painted anew only when it is another one itself. */
export const Row = memo(function Row(props: RowProps) {
  const { option, place, above, below, isOpen, unread } = props;
  const hand = useRowHand(option, unread);
  const { acts, today } = useFrame();
  const { id } = option;
  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = cellOf(event.target);
    if (!cell || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' && above !== undefined) acts.moveUp(id, above, cell.dataset.cell);
    if (event.key === 'ArrowDown' && below !== undefined) acts.moveDown(id, below, cell.dataset.cell);
  };
  return (
    <HandContext value={hand}>
      <div
        role="row"
        aria-rowindex={place}
        className={[styles.row, isOpen && styles.isOpen, isRetired(option, today) && styles.retired]
          .filter(Boolean)
          .join(' ')}
        data-row={id}
        data-testid={`catalog-row-${id}`}
        onKeyDown={onKeyDown}
      >
        <Cells {...props} />
      </div>
      <FaultLines />
      {isOpen && <OptionEditor />}
    </HandContext>
  );
});
