import { lazy, Suspense, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTrigger, type TriggerProps } from './trigger';

export interface MenuChoice {
  id: string;
  label: string;
  hint?: string;
  isChosen?: boolean;
}

interface Props {
  /** The button that opens it. */
  button: (props: TriggerProps) => ReactNode;
  label: string;
  choices: readonly MenuChoice[];
  onChoose: (id: string) => void;
  /** Said above the choices: where the present value comes from. */
  note?: ReactNode;
}

// Overlays are half of the panel's weight and not on its first screen.
const MenuOverlay = lazy(() => import('./Overlay').then((module) => ({ default: module.MenuOverlay })));

/** A menu at the button that opens it. */
export function Menu({ button, label, choices, onChoose, note }: Props) {
  const { props, ref, isOpen, setOpen } = useTrigger('menu');
  // What is chosen may take the focus: a menu that is still there would take it back.
  const choose = (id: string): void => {
    flushSync(() => setOpen(false));
    onChoose(id);
  };
  return (
    <>
      {button(props)}
      {isOpen && (
        <Suspense>
          <MenuOverlay
            triggerRef={ref}
            label={label}
            choices={choices}
            note={note}
            onChoose={choose}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
