import { GripVertical } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { useFrame } from './acts';
import styles from './Catalog.module.css';

const KIND = 'application/x-amends-option';

/** By what a row is dragged to another place. The keyboard has keys of its own for that. */
export function Grip({ id }: { id: string }) {
  const onDragStart = ({ dataTransfer }: DragEvent): void => {
    dataTransfer.setData(KIND, id);
    dataTransfer.effectAllowed = 'move';
  };
  return (
    <span className={styles.grip} draggable aria-hidden onDragStart={onDragStart}>
      <GripVertical size={12} />
    </span>
  );
}

/** A row before which another one can be dropped. */
export function useDrop(id: string) {
  const { acts } = useFrame();
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes(KIND)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    setOver(false);
    const dragged = event.dataTransfer.getData(KIND);
    if (dragged !== '' && dragged !== id) acts.moveUp(dragged, id);
  };
  return { isOver, handlers: { onDragOver, onDrop, onDragLeave: () => setOver(false) } };
}
