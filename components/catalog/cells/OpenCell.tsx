import type { KeyboardEvent, ReactNode } from 'react';
import { useFrame } from '../acts';
import type { Column } from '../columns';
import { useHand } from '../hand';
import { Cell } from './Cell';

interface Props {
  column: Column;
  /** The part of the option that is shown, and at which the editor opens. */
  path: string;
  className?: string | undefined;
  title?: string | undefined;
  children: ReactNode;
}

/** A cell whose value needs more room: it opens the editor below the row. */
export function OpenCell({ path, children, ...rest }: Props) {
  const { acts } = useFrame();
  const { option } = useHand();
  const open = (): void => acts.open(option.id, path);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'F2') return;
    event.preventDefault();
    open();
  };
  return (
    <Cell path={path} onClick={open} onKeyDown={onKeyDown} {...rest}>
      {children}
    </Cell>
  );
}
