import { useEffect, useRef, useState, type RefObject } from 'react';
import styles from './Catalog.module.css';
import { Row, type RowProps } from './Row';

/** How far below the window rows are painted ahead of the eye. */
const AHEAD = '1200px';
const ROW_HEIGHT = 37;

/** True from the moment on when an element comes near the window. Where that can't be watched, at once. */
function useNear(element: RefObject<HTMLElement | null>, isNear: boolean): boolean {
  const [wasNear, setNear] = useState(isNear || typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const { current } = element;
    if (wasNear || !current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some((each) => each.isIntersecting) && setNear(true),
      {
        rootMargin: `${AHEAD} 0px`,
      },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, wasNear]);
  return wasNear || isNear;
}

/** Some rows that follow each other. They are painted when they are first needed: a thousand would keep the first of them waiting. */
export function RowGroup({ rows, isNeeded }: { rows: readonly RowProps[]; isNeeded: boolean }) {
  const element = useRef<HTMLDivElement>(null);
  const isNear = useNear(element, isNeeded);
  return (
    <div
      ref={element}
      role="rowgroup"
      className={styles.group}
      style={isNear ? undefined : { blockSize: rows.length * ROW_HEIGHT }}
    >
      {isNear && rows.map((row) => <Row key={row.option.id} {...row} />)}
    </div>
  );
}
